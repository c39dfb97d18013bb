package org.luoshi.server.measure.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.luoshi.server.measure.Indicators;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.notice.Errands;
import org.luoshi.server.shared.WorkCalendar;
import org.springframework.stereotype.Component;

/** Figures that are not there yet, for who reminds of them. */
@Component
class FigureErrands implements Errands {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Indicators indicators;
    private final WorkCalendar calendar;

    FigureErrands(Indicators indicators, WorkCalendar calendar) {
        this.indicators = indicators;
        this.calendar = calendar;
    }

    @Override
    public List<Errand> open(LocalDate today) {
        Instant end = today.plusDays(1).atStartOfDay(CHINA).toInstant();
        return indicators.asked(end).stream()
                .flatMap(series -> Missing.asked(series, calendar, end).stream().map(it -> errand(series, it)))
                .toList();
    }

    private static Errand errand(Series series, Missing it) {
        return new Errand(
                new MissingKey(series.code(), it.period()).toString(),
                "/indicators/%s?period=%s".formatted(series.code(), it.period()),
                "%s：填报%s数据".formatted(series.indicator().name(), it.period().chinese()),
                series.indicator().owner(),
                it.due());
    }
}
