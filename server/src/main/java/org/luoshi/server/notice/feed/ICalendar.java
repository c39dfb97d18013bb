package org.luoshi.server.notice.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes a calendar stream (RFC 5545): CRLF, lines of at most 75 octets, text escaped. */
final class ICalendar {

    private static final int OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder();

    private ICalendar() {}

    static String write(String name, List<Entry> entries, Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Luoshi//Luoshi//ZH");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("METHOD:PUBLISH");
        calendar.line("X-WR-CALNAME:" + escape(name));
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        entries.forEach(entry -> calendar.event(entry, now));
        calendar.line("END:VCALENDAR");
        return calendar.out.toString();
    }

    private void event(Entry entry, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + entry.uid());
        line("DTSTAMP:" + MOMENT.format(now));
        line("SEQUENCE:" + entry.sequence());
        switch (entry) {
            case Entry.Day day -> {
                line("DTSTART;VALUE=DATE:" + DAY.format(day.day()));
                line("DTEND;VALUE=DATE:" + DAY.format(day.day().plusDays(1)));
            }
            case Entry.Moment moment -> line("DTSTART:" + MOMENT.format(moment.at()));
        }
        line("SUMMARY:" + escape(entry.summary()));
        // A date that is owed makes nobody busy.
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** Section 3.3.11. */
    static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** Folds between characters, never inside one, counting the octets of UTF-8 (section 3.1). */
    private void line(String text) {
        int room = OCTETS;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            int octets = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                out.append("\r\n ");
                room = OCTETS - 1;
            }
            out.appendCodePoint(character);
            room -= octets;
            at += Character.charCount(character);
        }
        out.append("\r\n");
    }
}
