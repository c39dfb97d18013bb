package org.luoshi.server.web.battle;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.luoshi.server.ledger.Checkpoints;
import org.luoshi.server.ledger.checkpoint.Note;
import org.luoshi.server.web.Frame;
import org.springframework.stereotype.Component;

/** What a sheet for the wall says of its origin: when, by whom, and the ledger's last signed checkpoint. */
@Component
class LedgerFoot {

    /** So many digits of the root tell one ledger from another; the whole root is on the ledger's page. */
    private static final int DIGITS = 16;

    private final Checkpoints checkpoints;
    private final Clock clock;

    LedgerFoot(Checkpoints checkpoints, Clock clock) {
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    List<String> lines(Frame frame) {
        List<String> lines = new ArrayList<>();
        lines.add(frame.t(
                "battle.foot",
                frame.moment(clock.instant()),
                frame.acting().who().name()));
        lines.add(checkpoints
                .latest()
                .map(Note::checkpoint)
                .map(it -> frame.t(
                        "battle.foot.checkpoint",
                        it.size(),
                        it.root().toString().substring(0, DIGITS),
                        frame.moment(it.at()),
                        it.origin()))
                .orElseGet(() -> frame.t("battle.foot.none")));
        return lines;
    }
}
