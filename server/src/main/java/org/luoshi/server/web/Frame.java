package org.luoshi.server.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.luoshi.server.unit.Acting;

/**
 * What every page is told: its language, who acts, and where it stands.
 *
 * @param acting who asks, in which role and with which scope
 * @param demo whether the data are the sample district's
 * @param path the address within this server, to come back to
 * @param fragment whether a script asked for a part of the page only
 * @param htmx the address of the htmx library
 */
public record Frame(
        Language language, Texts texts, Acting acting, boolean demo, String path, boolean fragment, String htmx) {

    /** The name of who acts. */
    public String actor() {
        return acting.who().name();
    }

    /** The message of this key in the reader's language. */
    public String t(String key, Object... values) {
        return texts.say(key, values);
    }

    /** The message of this key about a number. */
    public String n(String key, long number) {
        return texts.count(key, number);
    }

    /** When something happened, to the minute, as clocks in China show it. */
    public String moment(Instant at) {
        return MOMENT.format(at);
    }

    public List<Room> rooms() {
        return List.of(Room.values());
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
            "desk",
            "board",
            "print");
}
