package org.luoshi.server.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads instants as {@link Json} writes them, {@code 2026-02-28T01:30:00.123456Z}: a matter has forty, a list fifty
 * matters, and the library's formatter took most of the time that it took to read them. Any other form goes to the
 * library.
 */
final class Instants extends ValueDeserializer<Instant> {

    /** Without a fraction of a second. */
    private static final int SHORTEST = "2026-02-28T01:30:00Z".length();

    private static final int LONGEST = "2026-02-28T01:30:00.123456789Z".length();

    private static final int SECONDS_A_DAY = 86_400;

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) {
        String text = parser.getString();
        try {
            return parse(text);
        } catch (DateTimeException e) {
            throw context.weirdStringException(text, Instant.class, "no instant");
        }
    }

    /** Throws {@link java.time.DateTimeException} for what is no instant. */
    static Instant parse(String text) {
        return isOurs(text) ? read(text) : Instant.parse(text);
    }

    private static boolean isOurs(String text) {
        int last = text.length() - 1;
        return last + 1 >= SHORTEST
                && last < LONGEST
                && (last + 1 == SHORTEST || last > SHORTEST && text.charAt(SHORTEST - 1) == '.')
                && text.charAt(last) == 'Z'
                && fits(text, last);
    }

    private static boolean fits(String text, int last) {
        for (int at = 0; at < last; at++) {
            char expected = switch (at) {
                case 4, 7 -> '-';
                case 10 -> 'T';
                case 13, 16 -> ':';
                case 19 -> '.';
                default -> '0';
            };
            char found = text.charAt(at);
            if (expected == '0' ? found < '0' || found > '9' : found != expected) {
                return false;
            }
        }
        // A leap second and the end of a day are rare enough for the library.
        return number(text, 11, 13) < 24 && number(text, 14, 16) < 60 && number(text, 17, 19) < 60;
    }

    private static Instant read(String text) {
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                .toEpochDay();
        int second = (number(text, 11, 13) * 60 + number(text, 14, 16)) * 60 + number(text, 17, 19);
        int digits = Math.max(0, text.length() - 1 - SHORTEST);
        int fraction = digits == 0 ? 0 : number(text, SHORTEST, SHORTEST + digits);
        for (int missing = digits; missing < 9; missing++) {
            fraction *= 10;
        }
        return Instant.ofEpochSecond(day * SECONDS_A_DAY + second, fraction);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            number = number * 10 + text.charAt(at) - '0';
        }
        return number;
    }
}
