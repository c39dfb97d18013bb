package org.luoshi.server.web.notices;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.notice.Notices;
import org.luoshi.server.web.indicators.Wants;
import org.luoshi.server.web.matter.Subject;

/**
 * The reminders of a post.
 *
 * @param rows newest day first
 * @param total with those that are not shown yet
 */
public record NoticePage(List<Row> rows, int total, boolean anyUnseen) {

    /** About two screens; the rest on request. */
    private static final int FIRST = 30;

    /**
     * The reminder says how it was then.
     *
     * @param subject the matter as it is now; empty for a figure
     * @param figure how it stands now; empty for a matter
     */
    public record Row(Notices.Listed listed, Optional<Subject> subject, Optional<Wants.Reminded> figure) {

        static Row of(Notices.Listed listed, Subject subject) {
            return new Row(listed, Optional.of(subject), Optional.empty());
        }

        static Row of(Notices.Listed listed, Wants.Reminded figure) {
            return new Row(listed, Optional.empty(), Optional.of(figure));
        }

        public String address() {
            return subject.map(Subject::address)
                    .or(() -> figure.map(Wants.Reminded::address))
                    .orElse("/notices");
        }

        /** A matter's may have been mended since. */
        public String title() {
            return subject.map(it -> it.matter().title())
                    .orElseGet(() -> listed.reminder().title());
        }
    }

    static NoticePage of(List<Row> rows, boolean all) {
        return new NoticePage(
                all ? rows : rows.stream().limit(FIRST).toList(),
                rows.size(),
                rows.stream().anyMatch(it -> !it.listed().seen()));
    }
}
