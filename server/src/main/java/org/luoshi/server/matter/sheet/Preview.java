package org.luoshi.server.matter.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.luoshi.server.matter.Decision;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.shared.Who;
import org.luoshi.server.shared.sheet.Fault;

/**
 * What a returned spreadsheet would do, before anybody has confirmed it. Belongs to the person who brought it.
 *
 * @param rows matters with changes only
 * @param unchanged how many matters came back as they went out
 * @param faults what could not be taken, in the order of the file
 */
public record Preview(UUID id, String name, Who who, Instant at, List<Row> rows, int unchanged, List<Fault> faults) {

    public Preview {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** How many commands can be carried out. */
    public long possible() {
        return rows.stream()
                .flatMap(row -> row.steps().stream())
                .filter(step -> step.refused().isEmpty())
                .count();
    }

    public long conflicts() {
        return rows.stream().mapToLong(row -> row.conflicts().size()).sum();
    }

    /**
     * A matter.
     *
     * @param version that the commands were tried on
     * @param exported that the spreadsheet went out with
     * @param steps from the changes that nobody else has touched
     * @param conflicts cells that somebody else has changed meanwhile; taken over only where the person says so
     */
    public record Row(
            MatterId matter, String title, int version, int exported, List<Step> steps, List<Change> conflicts) {

        public Row {
            steps = List.copyOf(steps);
            conflicts = List.copyOf(conflicts);
        }

        List<Change> free() {
            return steps.stream()
                    .flatMap(step -> step.planned().from().stream())
                    .distinct()
                    .toList();
        }
    }

    /**
     * A command, tried out.
     *
     * @param refused why it would not be carried out
     */
    public record Step(Planned planned, Optional<Decision.Refused> refused) {}
}
