package org.luoshi.server.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.luoshi.server.shared.Page;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.account.Present;

/**
 * What every page is told: its language, who acts, and where it stands.
 *
 * @param present who is logged in; empty on the log-in page and where something failed before it
 * @param demo whether the data are the sample district's
 * @param path the address within this server, to come back to
 * @param fragment whether a script asked for a part of the page only
 * @param htmx the address of the htmx library
 * @param reminders how many the post has not seen; asked only where a whole page is drawn
 */
public record Frame(
        Language language,
        Texts texts,
        Optional<Present> present,
        boolean demo,
        String path,
        boolean fragment,
        String htmx,
        LongSupplier reminders) {

    /** Who asks, in which role and with which scope. Every route but an open one has somebody. */
    public Acting acting() {
        return present.map(Present::acting)
                .orElseThrow(() -> new IllegalStateException("nobody is logged in. Maybe the route is @Open"));
    }

    /** Whether who asks has the right: for buttons that would only lead to a refusal. */
    public boolean may(Act act) {
        return present.filter(it -> it.acting().may(act)).isPresent();
    }

    /** How many reminders the post has not seen yet. */
    public long unseen() {
        return reminders.getAsLong();
    }

    /** The post acted for, as the head of the page names it; empty for administration. */
    public String post() {
        return present.stream()
                .flatMap(it -> it.posts().stream())
                .filter(it -> acting().who().post().equals(Optional.of(it.code())))
                .map(Post::title)
                .findFirst()
                .orElse("");
    }

    /** The message of this key in the reader's language. */
    public String t(String key, Object... values) {
        return texts.say(key, values);
    }

    /** The message of this key about a number. */
    public String n(String key, long number) {
        return texts.count(key, number);
    }

    /** The message of this key about how many there are, as far as they were counted. */
    public String n(String key, Page<?> found) {
        return found.more() ? t(key, Phrases.number(found)) : n(key, found.total());
    }

    /** When something happened, to the minute, as clocks in China show it. */
    public String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** Those that the role opens. */
    public List<Room> rooms() {
        return Stream.of(Room.values()).filter(it -> may(it.act())).toList();
    }

    /** The first room of who asks; one's own account for somebody without any. */
    public String home() {
        return rooms().stream().map(Room::path).findFirst().orElse("/account");
    }

    /** The style sheets, one for each component. */
    public List<String> sheets() {
        return STYLES;
    }

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private static final List<String> STYLES = List.of(
            "tokens",
            "base",
            "frame",
            "button",
            "form",
            "chip",
            "light",
            "card",
            "progress",
            "notice",
            "empty",
            "documents",
            "upload",
            "paper",
            "review",
            "candidate",
            "panel",
            "keys",
            "table",
            "matters",
            "facets",
            "overview",
            "matter",
            "deed",
            "entry",
            "notices",
            "forces",
            "workdays",
            "desk",
            "board",
            "sheet",
            "ledger",
            "playbooks",
            "api",
            "units",
            "login",
            "account",
            "map",
            "chart",
            "battle",
            "plan",
            "indicators",
            "chains",
            "leads",
            "print");
}
