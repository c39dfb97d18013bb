package org.luoshi.server.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import org.luoshi.server.shared.Json;

/**
 * How a module's events are written and read: each record has a stable name with a version, and keeps it for ever. A
 * record whose shape must change gets a sibling {@code …v2}; the first stays to read what was written.
 */
public final class EventForms<E> {

    private final Map<String, Class<? extends E>> byName;
    private final Map<Class<?>, String> byForm = new LinkedHashMap<>();

    public EventForms(Map<String, Class<? extends E>> byName) {
        this.byName = Map.copyOf(byName);
        byName.forEach((name, form) -> byForm.put(form, name));
    }

    public Event write(E event) {
        String name = byForm.get(event.getClass());
        if (name == null) {
            throw new IllegalArgumentException("%s has no name among %s. Maybe it was not added to the forms"
                    .formatted(event.getClass(), byForm.values()));
        }
        return new Event(name, Json.write(event));
    }

    public E read(Event event) {
        Class<? extends E> form = byName.get(event.type());
        if (form == null) {
            throw new IllegalArgumentException(
                    "no form for an event %s among %s. Maybe this program is older than its data"
                            .formatted(event.type(), byName.keySet()));
        }
        return Json.read(event.payload(), form);
    }
}
