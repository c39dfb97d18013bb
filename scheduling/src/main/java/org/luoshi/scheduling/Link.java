package org.luoshi.scheduling;

import java.util.OptionalInt;

/**
 * A relation of two activities 搭接关系 with a least and, where given, a most lag, in working days of the link's own
 * calendar (by default that of the successor's project; natural days where concrete has to cure).
 *
 * <p>With W(t) the worked days before instant t, a finish-start link asks W(start of to) − W(finish of from) ≥ minLag, and
 * start ≥ finish too where minLag is 0 or more, so that days off cannot be used to begin early; the others do the same with
 * their ends, but that start-finish links are counted in working time only (finished on Friday evening is as good as Monday
 * morning). A negative least lag lets the successor overlap by at most so many working days (压茬). maxLag bounds the same
 * difference from above.
 */
public record Link(ActivityId from, ActivityId to, Kind kind, int minLag, OptionalInt maxLag, WorkingDays calendar) {

    /** Which ends are tied: of the predecessor, then of the successor. */
    public enum Kind {
        FS,
        SS,
        FF,
        SF;

        public boolean fromFinish() {
            return this == FS || this == FF;
        }

        public boolean toFinish() {
            return this == FF || this == SF;
        }
    }

    public Link {
        if (from.equals(to)) {
            throw new IllegalArgumentException("%s cannot be linked to itself".formatted(from));
        }
        if (maxLag.isPresent() && maxLag.getAsInt() < minLag) {
            throw new IllegalArgumentException(
                    "%s → %s: the most lag, %d, is below the least, %d".formatted(from, to, maxLag.getAsInt(), minLag));
        }
    }

    public static Link finishStart(ActivityId from, ActivityId to, WorkingDays calendar) {
        return new Link(from, to, Kind.FS, 0, OptionalInt.empty(), calendar);
    }

    public Link withMinLag(int lag) {
        return new Link(from, to, kind, lag, maxLag, calendar);
    }

    public Link withMaxLag(OptionalInt lag) {
        return new Link(from, to, kind, minLag, lag, calendar);
    }
}
