package org.luoshi.server.matter.light;

import java.time.Instant;
import java.util.Optional;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.playbook.Playbook;

/** When a matter has been still for so long that its unit is asked to drop it or to bring it back to life (清退或激活). */
public final class Ageing {

    private Ageing() {}

    /** Empty for one that is over, and where the playbook does not ask. */
    public static Optional<Instant> dropAskedAt(Matter matter, Playbook playbook) {
        return matter.loop().isOver()
                ? Optional.empty()
                : playbook.dropAfter()
                        .map(after -> Movement.last(matter)
                                .atZone(Rule.BEIJING)
                                .plus(after)
                                .toInstant());
    }
}
