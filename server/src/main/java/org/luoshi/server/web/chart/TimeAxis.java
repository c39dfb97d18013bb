package org.luoshi.server.web.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.luoshi.server.web.chart.Shape.Align;
import org.luoshi.server.web.chart.Shape.Box;
import org.luoshi.server.web.chart.Shape.Path;
import org.luoshi.server.web.chart.Shape.Words;

/** Years, months, and weeks where there is room for them; days off behind the rows, today before them. */
final class TimeAxis {

    private static final int[] STEPS = {1, 2, 3, 6, 12};

    /** Single weekends are shaded from this width of a day on, in units of the text; else holidays only. */
    private static final double SHADED = 0.3;

    /** A run of days off that is shaded at any width. */
    private static final int LONG = 3;

    private final Chart chart;
    private final Format format;
    private final Ruler ruler;
    private final double day;

    TimeAxis(Chart chart, Format format, Ruler ruler, double day) {
        this.chart = chart;
        this.format = format;
        this.ruler = ruler;
        this.day = day;
    }

    double height() {
        return line() * (weeks() ? 3 : 2);
    }

    private double line() {
        return format.text() * 1.6;
    }

    /** Whether a week is wide enough for the number of its Monday. */
    private boolean weeks() {
        return day * 7 >= format.text() * 1.5;
    }

    List<Shape> behind(Sheet sheet, double top, double end) {
        List<Shape> shapes = new ArrayList<>();
        chart.off().stream().filter(this::shaded).forEach(it -> shapes.add(off(sheet, it, top, end)));
        years(sheet, top, end, shapes);
        months(sheet, top, end, shapes);
        if (weeks()) {
            mondays(sheet, top, shapes);
        }
        shapes.add(Path.line(format.margin(), top, format.width() - format.margin(), top, Tone.EDGE, stroke()));
        return shapes;
    }

    private boolean shaded(Chart.Span off) {
        return day >= format.text() * SHADED || !off.to().isBefore(off.from().plusDays(LONG - 1));
    }

    private Shape off(Sheet sheet, Chart.Span off, double top, double end) {
        double from = Math.max(sheet.left(), sheet.at(off.from()));
        double to = Math.min(right(), sheet.at(off.to().plusDays(1)));
        return new Box(from, top, Math.max(0, to - from), end - top, Tone.OFF, Tone.NONE, 0);
    }

    private void years(Sheet sheet, double top, double end, List<Shape> shapes) {
        DateTimeFormatter name = DateTimeFormatter.ofPattern(chart.words().year());
        for (int year = chart.from().getYear(); year <= chart.to().getYear(); year++) {
            LocalDate first = LocalDate.of(year, 1, 1);
            double x = Math.max(sheet.left(), sheet.at(first));
            double to = Math.min(right(), sheet.at(first.plusYears(1)));
            String text = ruler.fit(name.format(first), format.text(), to - x - format.text() * 0.5);
            double y = top - height() + line() * 0.75;
            shapes.add(new Words(x + format.text() * 0.3, y, format.text(), Align.LEFT, Tone.INK, true, text));
            if (!first.isBefore(chart.from())) {
                shapes.add(Path.line(x, top - height(), x, end, Tone.EDGE, stroke()));
            }
        }
    }

    private void months(Sheet sheet, double top, double end, List<Shape> shapes) {
        DateTimeFormatter name = DateTimeFormatter.ofPattern(chart.words().month(), java.util.Locale.ENGLISH);
        double size = format.text() * 0.92;
        double label = ruler.width(name.format(LocalDate.of(2026, 12, 1)), size) + size * 0.6;
        int step = IntStream.of(STEPS)
                .filter(it -> day * 30 * it >= label)
                .findFirst()
                .orElse(12);
        double y = top - (weeks() ? line() : 0) - line() * 0.3;
        YearMonth last = YearMonth.from(chart.to());
        for (YearMonth month = YearMonth.from(chart.from()); !month.isAfter(last); month = month.plusMonths(1)) {
            if ((month.getMonthValue() - 1) % step != 0) {
                continue;
            }
            double x = Math.max(sheet.left(), sheet.at(month.atDay(1)));
            shapes.add(Path.line(x, y - size, x, end, Tone.LINE, stroke()));
            double room = Math.min(right(), sheet.at(month.plusMonths(step).atDay(1))) - x - size * 0.3;
            String text = ruler.fit(name.format(month.atDay(1)), size, room);
            shapes.add(new Words(x + size * 0.3, y, size, Align.LEFT, Tone.SOFT, false, whole(text)));
        }
    }

    /** A month's name is not shortened: 1… could be any. */
    private static String whole(String fitted) {
        return fitted.endsWith(Ruler.MORE) ? "" : fitted;
    }

    private void mondays(Sheet sheet, double top, List<Shape> shapes) {
        double size = format.text() * 0.72;
        LocalDate monday = chart.from().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (; !monday.plusDays(6).isAfter(chart.to()); monday = monday.plusWeeks(1)) {
            double x = sheet.at(monday);
            shapes.add(Path.line(x, top - size * 0.4, x, top, Tone.EDGE, stroke()));
            String number = Integer.toString(monday.getDayOfMonth());
            shapes.add(new Words(x + size * 0.15, top - size * 0.5, size, Align.LEFT, Tone.QUIET, false, number));
        }
    }

    List<Shape> before(Sheet sheet, double top, double end) {
        if (chart.today().isBefore(chart.from()) || chart.today().isAfter(chart.to())) {
            return List.of();
        }
        double x = sheet.at(chart.today()) + day / 2;
        double size = format.text() * 0.85;
        double width = ruler.width(chart.words().today(), size) + size;
        double left = Math.clamp(x - width, sheet.left(), right() - width);
        double y = top - height() + line() * 0.05;
        return List.of(
                Path.line(x, y, x, end, Tone.SEAL, stroke() * 2),
                new Box(left, y, width, size * 1.5, Tone.SEAL, Tone.NONE, 0),
                new Words(
                        left + width / 2,
                        y + size * 1.1,
                        size,
                        Align.MIDDLE,
                        Tone.SURFACE,
                        false,
                        chart.words().today()));
    }

    private double right() {
        return format.width() - format.margin();
    }

    private double stroke() {
        return format.text() / 16;
    }
}
