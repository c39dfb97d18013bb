package org.luoshi.server.web.chains.form;

import java.util.List;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.ledger.Recorded;
import org.luoshi.server.ledger.Stream;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
import org.springframework.stereotype.Component;

/** Who was quicker, for the second of two who filled in the same form. */
@Component
class Since {

    private final Ledger ledger;
    private final Units units;

    Since(Ledger ledger, Units units) {
        this.ledger = ledger;
        this.units = units;
    }

    String told(Frame frame, Stream stream) {
        List<Recorded> all = ledger.read(stream);
        Recorded last = all.getLast();
        String who = new Names(units.organisation()).actor(frame, last.actor());
        return frame.t("form.moved", who, frame.moment(last.at()));
    }
}
