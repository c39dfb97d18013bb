package org.luoshi.extraction;

/**
 * A unit that owes an item (责任单位), as the document names it.
 *
 * @param name the unit's name as the document gives it, in full where the document does so
 */
public record Owner(String name, Role role, Source source) {

    public enum Role {
        /** 牵头, or the only unit named. */
        LEAD,
        /** 负责 beside the lead: owes its own share (责任单位). */
        RESPONSIBLE,
        /** 配合, 参与. */
        SUPPORT
    }

    public enum Source {
        /** Named in the sentence or in brackets behind it. */
        STATED,
        /** From the heading above, the speaker, or the unit that the document is about. */
        INHERITED,
        /** Proposed from a unit's duties, or by a second opinion: a guess, to be confirmed by a person. */
        SUGGESTED
    }
}
