package org.luoshi.server.plan.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.server.matter.playbook.Composed;
import org.luoshi.server.matter.playbook.Faults;
import org.luoshi.server.matter.playbook.Section;
import org.luoshi.server.matter.playbook.Values;
import org.luoshi.server.plan.template.Template.Stage;
import org.luoshi.server.plan.template.Template.Step;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a template from YAML; tells every fault with its line, all at once. */
final class TemplateReader {

    private static final List<String> KEYS = List.of("name", "title", "playbooks", "source", "stages", "steps");

    private TemplateReader() {}

    /** @param file what to call it when a fault is told */
    static Reading read(String file, String yaml, int version) {
        Faults faults = new Faults(file);
        Optional<Template> template =
                Composed.of(yaml, KEYS, faults).map(root -> template(new Section(root, faults, KEYS), faults, version));
        return template.isPresent() && faults.all().isEmpty()
                ? new Reading.Read(template.get())
                : new Reading.Faulty(faults.all());
    }

    private static Template template(Section it, Faults faults, int version) {
        List<Stage> stages = stages(it, faults);
        return new Template(
                key(it, "name", faults),
                version,
                it.text("title", 40),
                it.list("playbooks").stream()
                        .flatMap(node -> Values.key(node, faults).stream())
                        .toList(),
                stages,
                steps(it, stages, faults),
                it.text("source", 400));
    }

    /** A stable name, which must be there. */
    static String key(Section it, String name, Faults faults) {
        String text = it.text(name, 40);
        return it.node(name).flatMap(at -> Values.key(at, faults)).orElse(text);
    }

    private static List<Stage> stages(Section it, Faults faults) {
        List<Stage> stages = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Node node : it.list("stages")) {
            Section stage = new Section(node, faults, List.of("key", "title"));
            String key = key(stage, "key", faults);
            if (!keys.add(key)) {
                faults.add(node, "stage-twice", key);
            }
            stages.add(new Stage(key, stage.text("title", 20)));
        }
        return stages;
    }

    private static List<Step> steps(Section it, List<Stage> stages, Faults faults) {
        StepReader reader = new StepReader(stages, faults);
        it.list("steps").forEach(reader::read);
        reader.finish(it.node("steps"));
        return reader.steps();
    }
}
