package org.luoshi.server.matter;

import org.luoshi.server.shared.Plain;

/**
 * A unit that owes a matter (责任单位).
 *
 * @param name as the document or the reviewer gives it, 1 to 100 characters
 */
public record Owner(String name, Role role, Source source) {

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
