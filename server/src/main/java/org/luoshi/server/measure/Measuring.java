package org.luoshi.server.measure;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.ledger.Appended;
import org.luoshi.server.ledger.Entry;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.measure.series.Agreed;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.IndicatorCode;
import org.luoshi.server.measure.series.Origin;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where indicators are set up and their figures come in: the supervising office may all, a unit enters its own figures. */
@Component
public class Measuring {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Indicators indicators;
    private final Ledger ledger;
    private final Clock clock;

    Measuring(Indicators indicators, Ledger ledger, Clock clock) {
        this.indicators = indicators;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Whether this person may give this kind of command on an indicator of that owner. */
    public static boolean may(Command command, Indicator indicator, Acting acting) {
        return switch (command) {
            case Command.Enter it -> mayEnter(indicator, acting);
            case Command.Define it -> acting.may(Act.MANAGE_INDICATORS);
            case Command.SetPace it -> acting.may(Act.MANAGE_INDICATORS);
            case Command.SetTarget it -> acting.may(Act.MANAGE_INDICATORS);
            case Command.AgreeBreakdown it -> acting.may(Act.MANAGE_INDICATORS);
            case Command.Retire it -> acting.may(Act.MANAGE_INDICATORS);
            case Command.Resume it -> acting.may(Act.MANAGE_INDICATORS);
        };
    }

    public static boolean mayEnter(Indicator indicator, Acting acting) {
        return acting.may(Act.ENTER_FIGURES)
                && (acting.role() == Role.SUPERVISOR
                        || acting.who().unit().filter(indicator.owner()::equals).isPresent());
    }

    @Transactional
    public Result define(Indicator indicator, Acting acting) {
        Optional<Series> now = indicators.find(indicator.code());
        if (now.isPresent()) {
            return act(indicator.code(), now.get().version(), new Command.Define(indicator), acting);
        }
        if (!acting.may(Act.MANAGE_INDICATORS)) {
            return refused("measure-not-yours", indicator.name());
        }
        return switch (Deciding.begin(new Command.Define(indicator), situation())) {
            case Decision.Refused it -> new Result.Refused(it.why());
            case Decision.Accepted it -> record(indicator.code(), 0, it.events(), acting, clock.instant());
        };
    }

    /** @param seen the version that the person looked at */
    @Transactional
    public Result act(IndicatorCode code, int seen, Command command, Acting acting) {
        Optional<Series> found = indicators.find(code, acting.scope());
        if (found.isEmpty()) {
            return new Result.NotThere();
        }
        Series now = found.get();
        if (!may(command, now.indicator(), acting)) {
            return refused("measure-not-yours", now.indicator().name());
        }
        if (now.version() != seen) {
            return new Result.Conflict(code);
        }
        return switch (Deciding.decide(now, command, situation())) {
            case Decision.Refused it -> new Result.Refused(it.why());
            case Decision.Accepted it -> record(code, seen, it.events(), acting, clock.instant());
        };
    }

    private Result record(IndicatorCode code, int version, List<IndicatorEvent> events, Acting acting, Instant at) {
        if (!events.isEmpty()) {
            Appended appended = ledger.append(
                    Indicators.stream(code),
                    version,
                    events.stream().map(IndicatorEvent.FORMS::write).toList(),
                    acting.who(),
                    at);
            if (appended instanceof Appended.Conflict) {
                return new Result.Conflict(code);
            }
        }
        List<Entry> others = events.stream()
                .flatMap(it -> partsTargets(code, it, acting, at).stream())
                .toList();
        if (!others.isEmpty()) {
            ledger.appendAll(others);
        }
        return new Result.Done(indicators.find(code).orElseThrow());
    }

    /** A breakdown sets each part's target, in the same transaction. */
    private List<Entry> partsTargets(IndicatorCode whole, IndicatorEvent event, Acting acting, Instant at) {
        if (!(event instanceof IndicatorEvent.BreakdownAgreed agreed)) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        for (Agreed.Part part : agreed.parts()) {
            Series series = indicators.find(part.code()).orElseThrow();
            boolean isSame = series.target(agreed.year())
                    .filter(it -> it.value().compareTo(part.value()) == 0)
                    .isPresent();
            if (!isSame) {
                entries.add(entry(series, target(whole, agreed.year(), part.value()), acting, at));
            }
        }
        return entries;
    }

    private static IndicatorEvent target(IndicatorCode whole, int year, BigDecimal value) {
        return new IndicatorEvent.TargetSet(year, value, Optional.of(Origin.partOf(whole)), "");
    }

    private static Entry entry(Series series, IndicatorEvent event, Acting acting, Instant at) {
        return new Entry(
                Indicators.stream(series.code()),
                series.version(),
                List.of(IndicatorEvent.FORMS.write(event)),
                acting.who(),
                at);
    }

    private Situation situation() {
        return new Situation(LocalDate.ofInstant(clock.instant(), CHINA), indicators::find, indicators::living);
    }

    private static Result refused(String code, Object... values) {
        return new Result.Refused(new Refusal(code, List.of(values)));
    }
}
