package org.luoshi.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.luoshi.server.document.Documents;
import org.luoshi.server.intake.Intake;
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

    private final Intake intake;
    private final Documents documents;
    private final boolean wanted;
    private final String place;

    SampleDistrict(
            Intake intake,
            Documents documents,
            @Value("${luoshi.demo}") boolean wanted,
            @Value("${luoshi.samples}") String place) {
        this.intake = intake;
        this.documents = documents;
        this.wanted = wanted;
        this.place = place;
    }

    @EventListener(ApplicationReadyEvent.class)
    void loadWhereWanted() {
        if (wanted && documents.isEmpty()) {
            Thread.ofVirtual().name("sample district").start(this::load);
        }
    }

    /** Oldest first, so that the list begins with the newest. */
    void load() {
        for (Resource file : files()) {
            String name = String.valueOf(file.getFilename());
            try {
                LOG.info("{}: {}", name, intake.receiveSample(name, file.getContentAsByteArray()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private List<Resource> files() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources(place);
            return Arrays.stream(found)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
