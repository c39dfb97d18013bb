package org.luoshi.server.web.overview;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.Facets;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.measure.Indicators;
import org.luoshi.server.shared.Page;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
import org.luoshi.server.web.Spoken;
import org.luoshi.server.web.desk.Asked;
import org.luoshi.server.web.documents.DocumentList;
import org.luoshi.server.web.indicators.IndicatorRow;
import org.luoshi.server.web.matter.Subject;
import org.luoshi.server.web.matter.Subjects;
import org.springframework.stereotype.Component;

/** Counts what the first page tells. */
@Component
class Survey {

    private static final int FEW = 5;
    private static final int SECTIONS = 10;
    private static final int HOLDERS = 8;

    private final DocumentList documents;
    private final Matters matters;
    private final Subjects subjects;
    private final Indicators indicators;
    private final Units units;
    private final Clock clock;

    Survey(
            DocumentList documents,
            Matters matters,
            Subjects subjects,
            Indicators indicators,
            Units units,
            Clock clock) {
        this.documents = documents;
        this.matters = matters;
        this.subjects = subjects;
        this.indicators = indicators;
        this.units = units;
        this.clock = clock;
    }

    Overview now(Frame frame) {
        Scope scope = frame.acting().scope();
        Instant now = clock.instant();
        MatterFilter all = MatterFilter.all().withPage(1, 1);
        Page<Matter> asked = matters.find(
                all.withAsked(Optional.of(Asked.of(frame.acting(), units.organisation(), now)))
                        .withSort(MatterFilter.Sort.CLOCK)
                        .withPage(1, FEW),
                scope);
        return new Overview(
                Spoken.day(now),
                frame.acting().may(Act.SEE_DOCUMENTS) ? documents.rows() : List.of(),
                matters.count(all, scope),
                new Overview.Lights(matters.colours(all, scope, now)),
                sections(all, scope, now),
                seen(frame, asked, now),
                asked.total(),
                matters.find(all.withStep(Optional.of(Step.DECIDE)), scope).total(),
                matters.held(all, scope, now).stream().limit(HOLDERS).toList(),
                seen(frame, matters.find(late(now), scope), now),
                behind(frame),
                new Names(units.organisation()));
    }

    private List<IndicatorRow> behind(Frame frame) {
        Names names = new Names(units.organisation());
        return indicators.behind(frame.acting().scope()).stream()
                .map(it -> IndicatorRow.of(frame, it, names))
                .toList();
    }

    private static MatterFilter late(Instant now) {
        return MatterFilter.all()
                .withOverdue(Optional.of(now))
                .withSort(MatterFilter.Sort.CLOCK)
                .withPage(1, FEW);
    }

    private List<Subject> seen(Frame frame, Page<Matter> found, Instant now) {
        return found.rows().stream().map(it -> subjects.of(frame, it, now)).toList();
    }

    private List<Overview.Section> sections(MatterFilter all, Scope scope, Instant now) {
        return matters.sections(all, scope).stream()
                .map(Facets.Count::name)
                .filter(name -> !name.isEmpty())
                .limit(SECTIONS)
                .map(name -> new Overview.Section(
                        name, new Overview.Lights(matters.colours(all.withSection(Optional.of(name)), scope, now))))
                .toList();
    }
}
