package org.luoshi.server.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.luoshi.server.shared.Amount;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.shared.WorkingTime;

/** How times and figures are said to a reader. */
public final class Spoken {

    public static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private Spoken() {}

    public static LocalDate day(Instant at) {
        return at.atZone(HERE).toLocalDate();
    }

    /** Working days with half a day's accuracy; hours, then minutes, for less than a day. */
    public static String time(Frame frame, WorkingTime time) {
        long minutes = time.minutes();
        if (minutes >= WorkingTime.DAY) {
            return frame.t("spoken.days", days(time));
        }
        return minutes >= 60 ? frame.t("spoken.hours", hours(minutes)) : frame.t("spoken.minutes", minutes);
    }

    /** To half an hour. */
    private static String hours(long minutes) {
        return figure(BigDecimal.valueOf(minutes / 30 * 5, 1));
    }

    /** In working days, to a tenth: 1.5. */
    public static String days(WorkingTime time) {
        return figure(BigDecimal.valueOf(time.minutes())
                .divide(BigDecimal.valueOf(WorkingTime.DAY), 1, RoundingMode.HALF_UP));
    }

    /** What is left of a clock, or by how much it was overrun. */
    public static String left(Frame frame, WorkCalendar calendar, Instant by, Instant now) {
        if (now.isBefore(by)) {
            return frame.t("spoken.left", time(frame, calendar.between(now, by)));
        }
        WorkingTime over = calendar.between(by, now);
        return over.minutes() == 0 ? frame.t("spoken.over.just") : frame.t("spoken.over", time(frame, over));
    }

    /** In 亿 or 万 where that is shorter; else grouped by threes, without noughts at the end. */
    public static String figure(BigDecimal value) {
        String amount = Amount.shown(value);
        if (amount.endsWith("亿") || amount.endsWith("万")) {
            return amount;
        }
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /** As a field takes it: no grouping. */
    public static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
