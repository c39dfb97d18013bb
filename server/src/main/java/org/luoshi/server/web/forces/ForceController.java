package org.luoshi.server.web.forces;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.shared.Page;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Unit;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.matter.Subject;
import org.luoshi.server.web.matter.Subjects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The page of a task force. Its matters are those that the reader may see. */
@Controller
@May(Act.SEE_MATTERS)
class ForceController {

    /** A force with more has outgrown being one; the page says so. */
    private static final int MOST = 200;

    private final Units units;
    private final Matters matters;
    private final Subjects subjects;
    private final Clock clock;
    private final Pages pages;

    ForceController(Units units, Matters matters, Subjects subjects, Clock clock, Pages pages) {
        this.units = units;
        this.matters = matters;
        this.subjects = subjects;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/forces/{code}")
    View force(Frame frame, @PathVariable String code) {
        Organisation organisation = units.organisation();
        Unit force = find(organisation, code).orElseThrow(NotThere.no("task force", code));
        Instant now = clock.instant();
        Page<Matter> found = matters.find(
                MatterFilter.all()
                        .withUnit(Optional.of(force.code()))
                        .withSort(MatterFilter.Sort.DUE)
                        .withPage(1, MOST),
                frame.acting().scope());
        List<Subject> open = found.rows().stream()
                .filter(it -> !it.loop().isOver())
                .map(it -> subjects.of(frame, it, now))
                .toList();
        return pages.page(
                "forces/force",
                Map.of("frame", frame, "page", new ForcePage(organisation, force, open, found.total())));
    }

    private static Optional<Unit> find(Organisation organisation, String code) {
        try {
            return organisation.find(new UnitCode(code)).filter(it -> it.kind() == Unit.Kind.TASK_FORCE);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
