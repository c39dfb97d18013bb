package org.luoshi.server.intake;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.matter.playbook.Playbooks;
import org.springframework.stereotype.Component;

/** The procedures (流程模板) that a reviewer may choose from, and which one a candidate's words speak for. */
@Component
public class Procedures {

    /** 督办事项, where nobody chooses another. */
    public static final String USUAL = "task";

    /** 重点项目. */
    private static final String PROJECT = "project";

    /** 民生实事. */
    private static final String LIVELIHOOD = "livelihood";

    /** The heading under which governments list what they will do for the people this year; 民生 alone heads anything. */
    private static final String LIVELIHOOD_HEADING = "民生实事";

    private final Playbooks playbooks;

    Procedures(Playbooks playbooks) {
        this.playbooks = playbooks;
    }

    /** @param name as events have it, without a version */
    public record Offered(String name, String title) {}

    /** Each in its newest version, the usual one first. */
    public List<Offered> offered() {
        return playbooks.all().stream()
                .map(it -> new Offered(it.name(), it.title()))
                .toList();
    }

    /** The procedure of this name in its newest version, as a matter follows it: {@code task@1}. */
    Optional<String> newest(String name) {
        return playbooks.latest(name).map(Playbook::reference);
    }

    /**
     * @param projects whether the words name any
     * @param section the headings above
     */
    static Optional<String> suggested(boolean projects, List<String> section) {
        if (section.stream().anyMatch(heading -> heading.contains(LIVELIHOOD_HEADING))) {
            return Optional.of(LIVELIHOOD);
        }
        return projects ? Optional.of(PROJECT) : Optional.empty();
    }
}
