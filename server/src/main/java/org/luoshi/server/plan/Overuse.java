package org.luoshi.server.plan;

import java.time.LocalDate;
import java.util.List;
import org.luoshi.server.matter.MatterId;

/**
 * Days in a row on which plans together use more of a resource than there is 资源冲突.
 *
 * @param resource its code
 * @param most used on one of the days
 * @param least there on one of the days
 * @param by the nodes that use it then
 */
public record Overuse(String resource, String name, LocalDate from, LocalDate to, int most, int least, List<Use> by) {

    public Overuse {
        by = List.copyOf(by);
    }

    /** A node of a plan. */
    public record Use(MatterId matter, String node) {}
}
