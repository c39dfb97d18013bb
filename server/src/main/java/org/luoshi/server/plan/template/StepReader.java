package org.luoshi.server.plan.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.luoshi.scheduling.Length;
import org.luoshi.scheduling.Link;
import org.luoshi.server.matter.playbook.Faults;
import org.luoshi.server.matter.playbook.Section;
import org.luoshi.server.matter.playbook.Values;
import org.luoshi.server.plan.template.Template.After;
import org.luoshi.server.plan.template.Template.Stage;
import org.luoshi.server.plan.template.Template.Step;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads the steps of a template, one below the other. A step may only wait for one that stands above it: so a file is read
 * as the work is done, and can hold no circle.
 */
final class StepReader {

    private static final List<String> KEYS =
            List.of("key", "title", "days", "calendar", "after", "reaches", "uses", "office", "source", "ours");

    /** Of working days: the law's, natural days, and a site's with its stop in winter. */
    private static final List<String> CALENDARS = List.of("statutory", "every-day", "site");

    private static final List<String> KINDS =
            Arrays.stream(Link.Kind.values()).map(Enum::name).toList();

    private final List<String> stages;
    private final Faults faults;
    private final List<Step> steps = new ArrayList<>();
    private int reached = -1;

    StepReader(List<Stage> stages, Faults faults) {
        this.stages = stages.stream().map(Stage::key).toList();
        this.faults = faults;
    }

    List<Step> steps() {
        return steps;
    }

    void read(Node node) {
        Section it = new Section(node, faults, KEYS);
        String key = TemplateReader.key(it, "key", faults);
        if (known().contains(key)) {
            faults.add(it.node("key").orElse(node), "twice", key);
        }
        String title = it.text("title", 30);
        if (steps.stream().anyMatch(step -> step.title().equals(title))) {
            faults.add(it.node("title").orElse(node), "twice", title);
        }
        steps.add(new Step(
                key,
                title,
                length(it, node),
                it.value("calendar", CALENDARS.getFirst(), (at, all) -> Values.choice(at, all, CALENDARS)),
                after(it),
                reaches(it),
                uses(it),
                it.node("office").flatMap(at -> Section.scalar(at, faults)),
                it.text("source", 200),
                it.value("ours", false, Values::yesOrNo)));
    }

    /** Every stage is reached by some step, or the list by stages would have an empty column for ever. */
    void finish(Optional<Node> at) {
        stages.stream()
                .filter(stage -> steps.stream().noneMatch(it -> it.reaches().equals(Optional.of(stage))))
                .forEach(stage -> at.ifPresentOrElse(
                        node -> faults.add(node, "stage-not-reached", stage),
                        () -> faults.add(Optional.empty(), "missing", "steps")));
    }

    private List<String> known() {
        return steps.stream().map(Step::key).toList();
    }

    private Length length(Section it, Node step) {
        Optional<Node> node = it.node("days");
        if (node.isEmpty()) {
            faults.add(step, "missing", "days");
            return Length.of(0);
        }
        List<Node> points = node.get() instanceof SequenceNode list ? list.getValue() : List.of(node.get());
        List<Integer> days = points.stream()
                .flatMap(point -> number(point, 0, 2000).stream())
                .toList();
        if (days.size() == 1 && points.size() == 1) {
            return Length.of(days.getFirst());
        }
        if (days.size() == 3
                && points.size() == 3
                && days.equals(days.stream().sorted().toList())) {
            return new Length.ThreePoint(days.getFirst(), days.get(1), days.getLast());
        }
        faults.add(node.get(), "three-points");
        return Length.of(0);
    }

    private List<After> after(Section it) {
        Optional<Node> node = it.node("after");
        if (node.isEmpty()) {
            return List.of();
        }
        List<Node> all = node.get() instanceof SequenceNode list ? list.getValue() : List.of(node.get());
        return all.stream().flatMap(one -> one(one).stream()).toList();
    }

    private Optional<After> one(Node node) {
        if (!(node instanceof MappingNode)) {
            return above(node).map(step -> new After(step, Link.Kind.FS, 0, OptionalInt.empty()));
        }
        Section it = new Section(node, faults, List.of("step", "kind", "lag", "most"));
        it.text("step", 40);
        Link.Kind kind = Link.Kind.valueOf(it.value("kind", "FS", (at, all) -> Values.choice(at, all, KINDS)));
        int lag = it.node("lag").flatMap(at -> number(at, -1000, 1000)).orElse(0);
        Optional<Integer> most = it.node("most").flatMap(at -> number(at, lag, 2000));
        return it.node("step").flatMap(this::above).map(step -> new After(step, kind, lag, most(most)));
    }

    private static OptionalInt most(Optional<Integer> most) {
        return most.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private Optional<String> above(Node node) {
        Optional<String> step = Section.scalar(node, faults);
        if (step.isPresent() && !known().contains(step.get())) {
            faults.add(node, "step-above", step.get(), Section.nearest(step.get(), known()));
            return Optional.empty();
        }
        return step;
    }

    private Optional<String> reaches(Section it) {
        Optional<Node> node = it.node("reaches");
        Optional<String> stage = node.flatMap(at -> Values.choice(at, faults, stages));
        int index = stage.map(stages::indexOf).orElse(reached);
        if (index < reached) {
            node.ifPresent(at -> faults.add(at, "stage-order", stages.get(index), stages.get(reached)));
        }
        reached = Math.max(reached, index);
        return stage;
    }

    private Map<String, Integer> uses(Section it) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        if (it.node("uses").orElse(null) instanceof MappingNode mapping) {
            mapping.getValue()
                    .forEach(entry -> Values.key(entry.getKeyNode(), faults)
                            .ifPresent(code -> number(entry.getValueNode(), 1, 1_000_000)
                                    .ifPresent(amount -> uses.put(code, amount))));
        } else {
            it.node("uses").ifPresent(node -> faults.add(node, "not-a-mapping", "code"));
        }
        return uses;
    }

    private Optional<Integer> number(Node node, int least, int most) {
        Optional<String> text = Section.scalar(node, faults);
        Optional<Integer> number = text.filter(it -> it.matches("-?\\d{1,7}"))
                .map(Integer::valueOf)
                .filter(it -> least <= it && it <= most);
        if (text.isPresent() && number.isEmpty()) {
            faults.add(node, "number", text.get(), least, most);
        }
        return number;
    }
}
