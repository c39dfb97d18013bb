package org.luoshi.server.ledger;

import java.time.Instant;
import java.util.List;
import org.luoshi.server.shared.Who;

/**
 * Events for one stream, among others that are appended with them.
 *
 * @param expectedVersion the version of the stream that the events were decided on, 0 for a new one
 */
public record Entry(Stream stream, int expectedVersion, List<Event> events, Who who, Instant at) {

    public Entry {
        events = List.copyOf(events);
    }
}
