package org.luoshi.server.matter;

import java.util.Optional;
import org.luoshi.server.shared.Plain;
import org.luoshi.server.shared.UnitCode;

/**
 * A unit that owes a matter (责任单位).
 *
 * @param name as the document or the reviewer gives it, 1 to 100 characters
 * @param unit which unit that is; empty where nobody knows yet
 */
public record Owner(String name, Role role, Source source, Optional<UnitCode> unit) {

    /** One of whom only the name is known. */
    public Owner(String name, Role role, Source source) {
        this(name, role, source, Optional.empty());
    }

    public Owner {
        name = Plain.text(name).strip();
        if (name.isEmpty() || name.length() > 100) {
            throw new IllegalArgumentException("a unit's name has 1 to 100 characters, not " + name.length());
        }
    }

    public enum Role {
        /** 牵头. */
        LEAD,
        /** 责任, beside the lead. */
        RESPONSIBLE,
        /** 配合. */
        SUPPORT
    }

    public enum Source {
        /** Named in the words themselves. */
        STATED,
        /** From the heading, the speaker, or the document as a whole. */
        INHERITED,
        /** Proposed by a rule or a model. */
        SUGGESTED,
        /** Named by the reviewer. */
        ASSIGNED
    }
}
