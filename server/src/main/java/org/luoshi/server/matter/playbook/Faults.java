package org.luoshi.server.matter.playbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** Faults of a file of YAML as they are found; other modules read their own files with the same words. */
public final class Faults {

    private final String file;
    private final List<Fault> all = new ArrayList<>();

    public Faults(String file) {
        this.file = file;
    }

    public void add(Node at, String code, Object... values) {
        add(Optional.ofNullable(at.getStartMark()), code, values);
    }

    public void add(Optional<Mark> at, String code, Object... values) {
        all.add(new Fault(
                file,
                at.map(Mark::getLine).orElse(0) + 1,
                at.map(Mark::getColumn).orElse(0) + 1,
                code,
                List.of(values)));
    }

    /** In the file's order. */
    public List<Fault> all() {
        return all.stream()
                .sorted(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column))
                .toList();
    }
}
