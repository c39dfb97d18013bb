package org.luoshi.server.web.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.luoshi.server.notice.feed.Calendars;
import org.luoshi.server.notice.feed.Feeds;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Open;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Redirects;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The calendar of a post. Whoever knows its address reads titles and dates, so it is shown once and can be renewed. */
@Controller
@May(Act.ACT_ON_MATTERS)
class CalendarController {

    private final Feeds feeds;
    private final Calendars calendars;
    private final Units units;
    private final Pages pages;

    CalendarController(Feeds feeds, Calendars calendars, Units units, Pages pages) {
        this.feeds = feeds;
        this.calendars = calendars;
        this.units = units;
        this.pages = pages;
    }

    @GetMapping("/calendar")
    View calendar(Frame frame) {
        return page(frame, "");
    }

    @PostMapping("/calendar")
    View open(Frame frame, HttpServletRequest request) {
        String path = "/calendar/" + feeds.open(post(frame)) + ".ics";
        String address =
                ServletUriComponentsBuilder.fromContextPath(request).path(path).toUriString();
        return page(frame, address);
    }

    @PostMapping("/calendar/revocation")
    View close(Frame frame) {
        feeds.close(post(frame));
        return Redirects.to("/calendar");
    }

    @GetMapping("/calendar/{token}.ics")
    @Open("calendar programs cannot log in; the token in the address is the key, and the post can take it back")
    ResponseEntity<byte[]> feed(@PathVariable String token) {
        PostCode post = feeds.post(token)
                .filter(code -> units.organisation()
                        .find(code)
                        .filter(it -> !it.abolished())
                        .isPresent())
                .orElseThrow(NotThere.no("calendar", "of this address"));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(calendars.feed(post).getBytes(StandardCharsets.UTF_8));
    }

    /** @param address empty unless it was made just now */
    private View page(Frame frame, String address) {
        String since = feeds.openedAt(post(frame)).map(frame::moment).orElse("");
        return pages.page("calendar/calendar", Map.of("frame", frame, "since", since, "address", address));
    }

    private static PostCode post(Frame frame) {
        return frame.acting().who().post().orElseThrow(NotThere.no("post", "of this account"));
    }
}
