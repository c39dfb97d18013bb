package org.luoshi.server.matter.light;

import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.playbook.Playbook;

/**
 * From when the desk of the holder shows a matter. Silence counts: while work is on track and something came in lately,
 * nothing is asked (report by exception).
 */
final class Asking {

    private Asking() {}

    static Optional<Instant> from(Matter matter, Playbook playbook, Optional<Instant> yellowAt) {
        if (matter.loop().isOver()) {
            return Optional.empty();
        }
        return matter.course().holder().map(hold -> from(hold, matter, playbook, yellowAt));
    }

    private static Instant from(Course.Hold hold, Matter matter, Playbook playbook, Optional<Instant> yellowAt) {
        return switch (hold.step()) {
            case WORK -> work(hold, matter, playbook, yellowAt);
            // What rests has no clock: whether its cause is gone is asked as seldom as for news of work.
            case RESUME -> after(hold.from(), freshness(matter, playbook));
            case PROPOSE, AGREE, ASSIGN, SIGN, UNBLOCK, DECIDE, RULE_ON_DELAY, VERIFY, CLOSE, REARRANGE -> hold.from();
        };
    }

    private static Instant work(Course.Hold hold, Matter matter, Playbook playbook, Optional<Instant> yellowAt) {
        if (needsPlan(hold, matter)) {
            return hold.from();
        }
        Instant news = latest(matter.course(), hold.from());
        return Stream.of(
                        yellowAt,
                        Optional.of(after(news, freshness(matter, playbook))),
                        matter.due()
                                .lastDay()
                                .map(due -> due.minus(playbook.remindBefore())
                                        .atStartOfDay(Rule.BEIJING)
                                        .toInstant()))
                .flatMap(Optional::stream)
                .reduce((a, b) -> a.isBefore(b) ? a : b)
                .orElseThrow();
    }

    /** Nothing says how far it is, and nothing was heard since it was signed for: asked once, for nodes. */
    private static boolean needsPlan(Course.Hold hold, Matter matter) {
        Course course = matter.course();
        return matter.measures().isEmpty()
                && course.nodes().isEmpty()
                && course.fresh().isEmpty()
                && course.moved().filter(hold.from()::isBefore).isEmpty();
    }

    /** A report without a file is news too: nobody is asked again for what they said yesterday. */
    private static Instant latest(Course course, Instant otherwise) {
        return Stream.of(course.fresh(), course.moved(), course.started())
                .flatMap(Optional::stream)
                .reduce((a, b) -> a.isAfter(b) ? a : b)
                .orElse(otherwise);
    }

    private static Period freshness(Matter matter, Playbook playbook) {
        return playbook.freshness(matter.course().stage());
    }

    private static Instant after(Instant from, Period period) {
        return from.atZone(Rule.BEIJING).plus(period).toInstant();
    }
}
