package org.luoshi.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.luoshi.server.document.Documents;
import org.luoshi.server.intake.Intake;
import org.luoshi.server.matter.Matter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Loads the sample district's documents into an empty database, in the background, through the front door. */
@Component
class SampleDistrict {

    private static final Logger LOG = LoggerFactory.getLogger(SampleDistrict.class);

    /** No documents, but what others of this package read. */
    private static final Set<String> TABLES =
            Set.of(SampleOrganisation.NAME, SampleProject.NAME, SampleLead.NAME, SampleLead.PARCELS);

    private final Intake intake;
    private final Documents documents;
    private final SampleOrganisation organisation;
    private final SampleStory story;
    private final SamplePlaces places;
    private final SampleProjects projects;
    private final SampleIndicators indicators;
    private final SampleChains chains;
    private final SampleLeads leads;
    private final Clock clock;
    private final boolean wanted;
    private final String place;

    SampleDistrict(
            Intake intake,
            Documents documents,
            SampleOrganisation organisation,
            SampleStory story,
            SamplePlaces places,
            SampleProjects projects,
            SampleIndicators indicators,
            SampleChains chains,
            SampleLeads leads,
            Clock clock,
            @Value("${luoshi.demo}") boolean wanted,
            @Value("${luoshi.samples}") String place) {
        this.intake = intake;
        this.documents = documents;
        this.organisation = organisation;
        this.story = story;
        this.places = places;
        this.projects = projects;
        this.indicators = indicators;
        this.chains = chains;
        this.leads = leads;
        this.clock = clock;
        this.wanted = wanted;
        this.place = place;
    }

    @EventListener(ApplicationReadyEvent.class)
    void loadWhereWanted() {
        if (wanted && documents.isEmpty()) {
            Thread.ofVirtual().name("sample district").start(this::load);
        }
    }

    /** The organisation first, then documents, oldest first, so that the list begins with the newest. */
    void load() {
        organisation.load();
        Instant now = clock.instant();
        Instant arrived = now.minus(SampleStory.LENGTH);
        for (Resource file : files()) {
            String name = name(file);
            try {
                LOG.info("{}: {}", name, intake.receiveSample(name, file.getContentAsByteArray(), arrived));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        story.tell(arrived);
        if (hasProjects()) {
            chains.load(now);
            Map<SampleProject, Matter> entered = projects.enter(now);
            places.load(SampleProject.all());
            projects.plan(entered, now);
            indicators.load();
            leads.load(now);
        } else {
            places.load(List.of());
        }
        LOG.info("the sample district is whole");
    }

    /** Other samples than those of the product have no projects. */
    private boolean hasProjects() {
        return all().stream().anyMatch(file -> name(file).equals(SampleProject.NAME));
    }

    private List<Resource> files() {
        Set<String> names = all().stream().map(SampleDistrict::name).collect(Collectors.toSet());
        return all().stream()
                .filter(file -> !isToldBetter(name(file), names) && isDocument(name(file)))
                .sorted(Comparator.comparing(SampleDistrict::name))
                .toList();
    }

    private List<Resource> all() {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isDocument(String name) {
        return !TABLES.contains(name);
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename());
    }

    /** A plain text beside the same document in Word says nothing new; it is there for those who read the folder. */
    static boolean isToldBetter(String name, Set<String> names) {
        return name.endsWith(".txt") && names.contains(name.replaceFirst("txt$", "docx"));
    }
}
