package org.luoshi.scheduling;

import java.util.OptionalInt;

/**
 * Activities that were promised together.
 *
 * @param priority weight of its days in a plan for several projects, 1 or more
 * @param release nothing of it starts before this instant
 * @param deadline all of it is finished by this instant
 */
public record Project(ProjectId id, String name, int priority, int release, OptionalInt deadline) {

    public Project {
        if (priority < 1 || priority > 1000) {
            throw new IllegalArgumentException("%s: a priority is 1 to 1000, not %d".formatted(id, priority));
        }
    }

    public static Project of(String id) {
        return new Project(new ProjectId(id), id, 1, 0, OptionalInt.empty());
    }

    public Project with(OptionalInt otherDeadline) {
        return new Project(id, name, priority, release, otherDeadline);
    }

    public Project released(int instant) {
        return new Project(id, name, priority, instant, deadline);
    }
}
