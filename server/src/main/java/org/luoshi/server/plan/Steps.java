package org.luoshi.server.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.plan.template.Template;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Resolved;

/** A template's steps as nodes of a plan that have no days yet. */
final class Steps {

    private Steps() {}

    /** @param day put in until they are planned */
    static List<Node> nodes(Template template, Organisation organisation, LocalDate day) {
        Map<String, Integer> titles = new HashMap<>();
        template.steps().forEach(it -> titles.merge(it.title(), 1, Integer::sum));
        return template.steps().stream()
                .map(step -> new Node(
                        step.key(),
                        titles.getOrDefault(step.title(), 1) > 1 ? step.title() + "（" + step.key() + "）" : step.title(),
                        step.days(),
                        step.calendar(),
                        step.office().flatMap(name -> unit(name, organisation)),
                        step.uses(),
                        step.reaches(),
                        step.source(),
                        step.ours(),
                        day,
                        day,
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    private static Optional<UnitCode> unit(String name, Organisation organisation) {
        return organisation.resolve(name) instanceof Resolved.One one ? Optional.of(one.unit()) : Optional.empty();
    }

    static List<Tie> ties(Template template) {
        List<Tie> ties = new ArrayList<>();
        template.steps()
                .forEach(step -> step.after()
                        .forEach(it -> ties.add(new Tie(it.step(), step.key(), it.kind(), it.lag(), it.most()))));
        return ties;
    }

    static List<Stage> stages(Template template) {
        return template.stages().stream()
                .map(it -> new Stage(it.key(), it.title()))
                .toList();
    }
}
