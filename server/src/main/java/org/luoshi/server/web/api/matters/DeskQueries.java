package org.luoshi.server.web.api.matters;

import java.time.Clock;
import java.util.Optional;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.api.Cursor;
import org.luoshi.server.web.api.Listing;
import org.luoshi.server.web.api.Query;
import org.luoshi.server.web.api.Takes;
import org.luoshi.server.web.desk.Asked;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the token's post has to do now, the clock that ends first on top; nothing else is on a desk. */
@RestController
@May(Act.SEE_MATTERS)
class DeskQueries {

    private final Matters matters;
    private final Units units;
    private final Clock clock;

    DeskQueries(Matters matters, Units units, Clock clock) {
        this.matters = matters;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/api/v1/desk")
    Listing<MatterRow> desk(Frame frame, @Takes({"cursor", "limit"}) Query query) {
        Acting acting = frame.acting();
        MatterFilter filter = MatterFilter.all()
                .withAsked(Optional.of(Asked.of(acting, units.organisation(), clock.instant())))
                .withSort(MatterFilter.Sort.CLOCK)
                .withPage(query.get("cursor", Cursor::page).orElse(1), query.number("limit", 1, 500, 50));
        return MatterQueries.listing(matters, filter, acting.scope());
    }
}
