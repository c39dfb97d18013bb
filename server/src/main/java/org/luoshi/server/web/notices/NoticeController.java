package org.luoshi.server.web.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.notice.About;
import org.luoshi.server.notice.Notices;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Redirects;
import org.luoshi.server.web.indicators.Wants;
import org.luoshi.server.web.matter.Subjects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The reminders of the post that is acted for. Opening the list counts nothing; only a click says that they are seen. */
@Controller
@May(Act.ACT_ON_MATTERS)
class NoticeController {

    private final Notices notices;
    private final Matters matters;
    private final Subjects subjects;
    private final Wants wants;
    private final Clock clock;
    private final Pages pages;

    NoticeController(Notices notices, Matters matters, Subjects subjects, Wants wants, Clock clock, Pages pages) {
        this.notices = notices;
        this.matters = matters;
        this.subjects = subjects;
        this.wants = wants;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/notices")
    View notices(Frame frame, @RequestParam(defaultValue = "") String all) {
        NoticePage page = NoticePage.of(rows(frame), all.equals("yes"));
        return pages.page("notices/notices", Map.of("frame", frame, "page", page));
    }

    @PostMapping("/notices/seen")
    View see(Frame frame) {
        notices.see(post(frame), clock.instant());
        return Redirects.to("/notices");
    }

    /** What the post may not see any more is left out, whatever it was told once. */
    private List<NoticePage.Row> rows(Frame frame) {
        Instant now = clock.instant();
        List<Notices.Listed> listed = notices.list(post(frame));
        List<MatterId> ids =
                listed.stream().flatMap(it -> it.reminder().matter().stream()).toList();
        Map<MatterId, Matter> visible = matters.find(ids, frame.acting().scope()).stream()
                .collect(Collectors.toMap(Matter::id, Function.identity()));
        return listed.stream()
                .flatMap(it -> row(frame, it, visible, now).stream())
                .toList();
    }

    private Optional<NoticePage.Row> row(
            Frame frame, Notices.Listed listed, Map<MatterId, Matter> visible, Instant now) {
        return switch (listed.reminder().about()) {
            case About.OfMatter it ->
                Optional.ofNullable(visible.get(it.id()))
                        .map(matter -> NoticePage.Row.of(listed, subjects.of(frame, matter, now)));
            case About.OfErrand it -> wants.reminded(frame, it.key()).map(stands -> NoticePage.Row.of(listed, stands));
        };
    }

    private static PostCode post(Frame frame) {
        return frame.acting().who().post().orElseThrow(NotThere.no("post", "of this account"));
    }
}
