package org.luoshi.server.matter.playbook;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.representer.Representer;

/** The tree of nodes, with their places, that a file of YAML is. */
public final class Composed {

    /** In code points; more is neither a playbook nor a template. */
    private static final int LONGEST = 100_000;

    private Composed() {}

    /**
     * @param keys that belong at the top, told when the file is empty
     * @return empty where it is no YAML at all; why stands among the faults
     */
    public static Optional<Node> of(String yaml, List<String> keys, Faults faults) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(10);
        Yaml parser = new Yaml(
                new SafeConstructor(options), new Representer(new DumperOptions()), new DumperOptions(), options);
        try {
            Optional<Node> root = Optional.ofNullable(parser.compose(new StringReader(yaml)));
            if (root.isEmpty()) {
                faults.add(Optional.empty(), "empty", String.join(", ", keys));
            }
            return root;
        } catch (MarkedYAMLException e) {
            faults.add(Optional.ofNullable(e.getProblemMark()), "syntax", String.valueOf(e.getProblem()));
        } catch (YAMLException e) {
            faults.add(Optional.empty(), "syntax", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }
}
