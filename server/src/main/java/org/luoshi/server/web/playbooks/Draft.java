package org.luoshi.server.web.playbooks;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.playbook.Fault;
import org.luoshi.server.web.Frame;

/** A file that somebody wants to adopt: drawn, or with what is wrong in it. */
public record Draft(Optional<Drawing> drawing, List<Fault> faults, String yaml) {

    static Draft of(Drawing drawing, String yaml) {
        return new Draft(Optional.of(drawing), List.of(), yaml);
    }

    static Draft of(List<Fault> faults, String yaml) {
        return new Draft(Optional.empty(), List.copyOf(faults), yaml);
    }

    /** The line at fault, as written. */
    public String line(Fault fault) {
        return yaml.lines().skip(Math.max(0, fault.line() - 1)).findFirst().orElse("");
    }

    public static String sentence(Frame frame, Fault fault) {
        return frame.t("playbook.fault." + fault.code(), fault.values().toArray());
    }
}
