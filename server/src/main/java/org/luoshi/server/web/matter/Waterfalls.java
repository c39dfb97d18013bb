package org.luoshi.server.web.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.luoshi.server.matter.clock.Waterfall;
import org.luoshi.server.shared.WorkingTime;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.Spoken;

/**
 * Who held the matter how long, as bars of working time one below the other.
 *
 * @param total of all bars, as told
 */
public record Waterfalls(List<Bar> bars, String total, boolean addsUp) {

    static Waterfalls of(Subject subject, Waterfall fall) {
        List<Bar> bars = new ArrayList<>();
        WorkingTime before = WorkingTime.NONE;
        for (Waterfall.Bar bar : fall.bars()) {
            bars.add(bar(subject, bar, before, fall.elapsed()));
            before = before.plus(bar.time());
        }
        return new Waterfalls(bars, Spoken.time(subject.frame(), fall.elapsed()), before.equals(fall.elapsed()));
    }

    private static Bar bar(Subject subject, Waterfall.Bar bar, WorkingTime before, WorkingTime all) {
        Frame frame = subject.frame();
        return new Bar(
                bar.post()
                        .map(subject.names()::post)
                        .orElseGet(() -> subject.names().unit(bar.unit())),
                frame.t("step." + Phrases.key(bar.step())),
                frame.moment(bar.from()),
                bar.open() ? frame.t("clocks.running") : frame.moment(bar.to()),
                Spoken.time(frame, bar.time()),
                bar.allowed().map(time -> allowed(frame, time)).orElse(""),
                bar.isOver(),
                bar.open(),
                share(before, all),
                share(bar.time(), all));
    }

    /** None where the step began after its end: signed for after the matter's date. */
    private static String allowed(Frame frame, WorkingTime time) {
        return time.minutes() == 0
                ? frame.t("clocks.allowed.none")
                : frame.t("clocks.allowed", Spoken.time(frame, time));
    }

    private static double share(WorkingTime part, WorkingTime all) {
        return all.minutes() == 0 ? 0 : (double) part.minutes() / all.minutes();
    }

    /**
     * @param from where it begins, between 0 and 1 of the whole
     * @param share of the whole, between 0 and 1
     * @param time as told
     * @param allowed as told; empty without a clock
     */
    public record Bar(
            String holder,
            String step,
            String since,
            String until,
            String time,
            String allowed,
            boolean over,
            boolean running,
            double from,
            double share) {

        public String x() {
            return percent(from);
        }

        /** At least a hair, so that what took no time is seen too. */
        public String width() {
            return percent(Math.max(share, 0.004));
        }

        private static String percent(double part) {
            return String.format(Locale.ROOT, "%.2f%%", 100 * part);
        }
    }
}
