package org.luoshi.server.plan;

import java.util.Optional;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;

/**
 * Which plans are meant; what is empty leaves all.
 *
 * @param lead the unit that leads the matter
 * @param leader the post that answers for it
 * @param stage the key of the stage that is reached; {@code ""} before the first
 * @param open only those whose matter is not over
 */
public record PlanFilter(Optional<UnitCode> lead, Optional<PostCode> leader, Optional<String> stage, boolean open) {

    public static final PlanFilter ALL = new PlanFilter(Optional.empty(), Optional.empty(), Optional.empty(), false);

    public static final PlanFilter OPEN = new PlanFilter(Optional.empty(), Optional.empty(), Optional.empty(), true);

    boolean keeps(Charted it) {
        Matter matter = it.matter();
        return (!open || !matter.loop().isOver())
                && (lead.isEmpty() || lead.equals(matter.parties().lead()))
                && (leader.isEmpty() || leader.equals(matter.parties().leader()))
                && stage.map(key -> it.plan().stage().map(Stage::key).orElse("").equals(key))
                        .orElse(true);
    }
}
