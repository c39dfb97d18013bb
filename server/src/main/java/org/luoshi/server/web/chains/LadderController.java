package org.luoshi.server.web.chains;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.Enterprises;
import org.luoshi.server.chain.ladder.Ladder;
import org.luoshi.server.chain.ladder.Ladders;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Spoken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Ladders: who of the enterprises that the reader may see is close to the next rung. */
@Controller
@May(Act.SEE_CHAINS)
class LadderController {

    private final Enterprises enterprises;
    private final Units units;
    private final Clock clock;
    private final Pages pages;

    LadderController(Enterprises enterprises, Units units, Clock clock, Pages pages) {
        this.enterprises = enterprises;
        this.units = units;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/chains/ladders")
    View ladders(Frame frame, @RequestParam(defaultValue = "") String ladder) {
        List<Enterprise> all = enterprises.working().stream()
                .filter(enterprises.within(frame.acting().scope()))
                .toList();
        Ladder shown = Ladders.all().stream()
                .filter(it -> it.key().equals(ladder))
                .findFirst()
                .orElse(Ladders.all().getFirst());
        LadderPage page = LadderPage.of(Ladders.all(), shown, all, Spoken.day(clock.instant()), units.organisation());
        return pages.page("chains/ladders", Map.of("frame", frame, "page", page));
    }
}
