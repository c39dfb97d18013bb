package org.luoshi.server.matter;

import java.util.List;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.UnitCode;

/**
 * How many matters each further choice would leave. Each list is counted under all of the filter's other parts but its
 * own, so that one can change a choice without clearing it first. Most first, at most 200 each.
 *
 * @param counted false where there are too many to count: then all numbers are 0 and mean nothing, and the choices are
 *     those of the whole scope
 * @param owners units by their names in documents
 * @param playbooks by name, without version
 */
public record Facets(
        boolean counted,
        List<Count> owners,
        List<Count> sections,
        List<DocumentCount> documents,
        long withMeasure,
        long withoutMeasure,
        List<LoopCount> loops,
        List<StepCount> steps,
        List<UnitCount> leads,
        List<UnitCount> holders,
        List<Count> playbooks) {

    public Facets {
        owners = List.copyOf(owners);
        sections = List.copyOf(sections);
        documents = List.copyOf(documents);
        loops = List.copyOf(loops);
        steps = List.copyOf(steps);
        leads = List.copyOf(leads);
        holders = List.copyOf(holders);
        playbooks = List.copyOf(playbooks);
    }

    public record Count(String name, long matters) {}

    public record DocumentCount(DocumentId document, String title, long matters) {}

    public record LoopCount(Matter.Loop loop, long matters) {}

    public record StepCount(Step step, long matters) {}

    public record UnitCount(UnitCode unit, long matters) {}
}
