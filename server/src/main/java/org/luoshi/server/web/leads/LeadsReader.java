package org.luoshi.server.web.leads;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.matter.playbook.Playbooks;
import org.luoshi.server.pipeline.FirstComers;
import org.luoshi.server.pipeline.LeadFacts;
import org.luoshi.server.pipeline.Leads;
import org.luoshi.server.pipeline.Prospect;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.matter.Subjects;
import org.springframework.stereotype.Component;

/** Leads as readers see them, within what they may see. */
@Component
class LeadsReader {

    private final Leads leads;
    private final FirstComers first;
    private final Subjects subjects;
    private final Playbooks playbooks;
    private final Clock clock;

    LeadsReader(Leads leads, FirstComers first, Subjects subjects, Playbooks playbooks, Clock clock) {
        this.leads = leads;
        this.first = first;
        this.subjects = subjects;
        this.playbooks = playbooks;
        this.clock = clock;
    }

    /** Of one kind, the newest first. */
    List<LeadRow> all(Frame frame, LeadFacts.Kind kind) {
        Instant now = clock.instant();
        return leads.within(frame.acting().scope()).stream()
                .filter(it -> it.lead().facts().kind() == kind)
                .map(it -> row(frame, it, now))
                .toList();
    }

    LeadRow row(Frame frame, Prospect it, Instant now) {
        return new LeadRow(it, subjects.of(frame, it.matter(), now), first.until(it.matter()));
    }

    Playbook playbook(LeadFacts.Kind kind) {
        return playbooks.latest(kind.playbook()).orElseThrow();
    }

    /** All that the query leaves; what is over only where it asks for that. */
    List<LeadRow> chosen(List<LeadRow> all, LeadQuery query) {
        List<String> stages = playbook(query.asked()).stages().stream()
                .map(Playbook.Stage::key)
                .toList();
        return all.stream().filter(it -> fits(it, query, stages)).toList();
    }

    private static boolean fits(LeadRow it, LeadQuery query, List<String> stages) {
        return (it.prospect().isOpen() || !query.over().isEmpty())
                && (query.stage().isEmpty()
                        || query.stage().equals(it.prospect().stage()))
                && (query.reached().isEmpty()
                        || stages.indexOf(it.prospect().stage()) >= Math.max(0, stages.indexOf(query.reached())))
                && (query.size().isEmpty() || query.size().equals(it.facts().size()))
                && (query.unit().isEmpty() || query.unit().equals(unit(it)))
                && (query.chain().isEmpty() || query.chain().equals(it.facts().chain()))
                && query.colour()
                        .filter(colour -> colour != it.subject().light().colour())
                        .isEmpty()
                && (query.still().isEmpty() || it.isStill())
                && (query.month().isEmpty() || hasMoney(it, query.month()))
                && said(it, query.q());
    }

    private static boolean hasMoney(LeadRow it, String month) {
        return Stream.concat(it.lead().promised().stream(), it.lead().arrived().stream())
                .anyMatch(one -> one.month().toString().equals(month));
    }

    private static boolean said(LeadRow it, String words) {
        LeadFacts facts = it.facts();
        String all = String.join(
                        "\n",
                        facts.investor(),
                        facts.product(),
                        facts.creditCode().map(Object::toString).orElse(""),
                        facts.from(),
                        it.subject().lead())
                .toLowerCase(Locale.ROOT);
        return words.isEmpty()
                || Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }

    static String unit(LeadRow it) {
        return it.prospect().matter().parties().lead().map(UnitCode::value).orElse("");
    }

    /** Lead units of what there is, by code, each with its name. */
    static Map<String, String> units(List<LeadRow> all) {
        TreeMap<String, String> found = new TreeMap<>();
        all.forEach(it -> found.put(unit(it), it.subject().lead()));
        return found;
    }

    static List<String> chains(List<LeadRow> all) {
        return all.stream()
                .map(it -> it.facts().chain())
                .filter(it -> !it.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
