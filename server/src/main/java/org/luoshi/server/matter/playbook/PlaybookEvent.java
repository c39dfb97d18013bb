package org.luoshi.server.matter.playbook;

import java.util.Map;
import org.luoshi.server.ledger.EventForms;
import org.luoshi.server.ledger.Stream;

/** What happens to the playbooks of an office. */
public sealed interface PlaybookEvent {

    EventForms<PlaybookEvent> FORMS = new EventForms<>(Map.of("playbook.adopted.v1", Adopted.class));

    String KIND = "playbook";

    static Stream stream(String name) {
        return new Stream(KIND, name);
    }

    /** An office adds one of its own, or changes one from now on; matters keep to the version they began under. */
    record Adopted(String name, int version, String yaml) implements PlaybookEvent {}
}
