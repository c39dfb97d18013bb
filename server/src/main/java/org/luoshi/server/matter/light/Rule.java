package org.luoshi.server.matter.light;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.shared.WorkCalendar;

/** One rule set: when does it turn a matter's light, and how does it explain itself? Pure. */
sealed interface Rule permits Pace, Movement, Days, Clock, Stay, Forecast, Planned {

    ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    String name();

    /** Where it was published, or that it is our own default. */
    String source();

    /** Empty where the rule has nothing to say about the matter as it is. */
    Optional<Turning> turning(Matter matter, WorkCalendar calendar);

    /** What it says at an instant; only where {@link #turning} is there. */
    Said say(Matter matter, WorkCalendar calendar, Instant now);

    /** Empty for never. */
    record Turning(Optional<Instant> yellow, Optional<Instant> red) {

        Colour colour(Instant now) {
            if (red.filter(from -> !now.isBefore(from)).isPresent()) {
                return Colour.RED;
            }
            return yellow.filter(from -> !now.isBefore(from)).isPresent() ? Colour.YELLOW : Colour.GREEN;
        }
    }

    /** A message of {@code light.why.} with its values. */
    record Said(String key, List<String> values) {

        static Said of(String key, Object... values) {
            return new Said(key, List.of(values).stream().map(String::valueOf).toList());
        }
    }
}
