package org.luoshi.server.matter;

/** What a person who gave a command is told. */
public sealed interface Outcome {

    /** Done and kept. */
    record Done(Matter matter) implements Outcome {}

    /** Not done; see {@link Decision.Refused}. */
    record Refused(Decision.Refused why) implements Outcome {}

    /** Not done because somebody else was quicker; as the matter is now. */
    record Conflict(Matter now) implements Outcome {}

    /** There is no such matter, or it is not theirs to see: the same answer to both. */
    record NotThere() implements Outcome {}
}
