package org.luoshi.server.web.notices;

import java.util.List;
import org.luoshi.server.notice.Notices;
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

    /** @param subject the matter as it is now; the reminder says how it was then */
    public record Row(Notices.Listed listed, Subject subject) {}

    static NoticePage of(List<Row> rows, boolean all) {
        return new NoticePage(
                all ? rows : rows.stream().limit(FIRST).toList(),
                rows.size(),
                rows.stream().anyMatch(it -> !it.listed().seen()));
    }
}
