package org.luoshi.server.ledger.audit;

/**
 * Something that is not as it was written.
 *
 * @param first the event where it is, or the first of several; 0 where it is no event's
 * @param last the same as {@code first} for one event
 * @param subject the event's stream, or what else is meant: a checkpoint's size, a file's digest
 */
public record Finding(Fault fault, long first, long last, String subject) {

    /** What is wrong. */
    public enum Fault {
        /** Events that are no longer there. */
        MISSING,
        /** An event's place is taken twice, or it stands beyond the ledger's end. */
        SURPLUS,
        /** The event does not follow the one before it in its stream. */
        VERSION,
        TIME,
        STREAM,
        TYPE,
        ACTOR,
        PAYLOAD,
        /** The event was written for another place in the ledger. */
        ORDER,
        /** What is kept to prove the event was changed, not the event. */
        LEAF,
        /** Among these events something was rewritten together with its proof. */
        SUBTREE,
        /** The ledger's head does not fit its events. */
        HEAD,
        CHECKPOINT_UNREADABLE,
        CHECKPOINT_SIGNATURE,
        /** The events up to the checkpoint's size are not those that it was made of. */
        CHECKPOINT_ROOT,
        /** The checkpoint speaks of more events than there are. */
        CHECKPOINT_BEYOND,
        /** No checkpoint bears the signature of the key that should have signed. */
        KEY,
        FILE,
        /** The event names a file that is not kept any more. */
        FILE_MISSING
    }

    static Finding of(Fault fault, long seq, String subject) {
        return new Finding(fault, seq, seq, subject);
    }

    /** {@code event 1234, stream matter:7}: the place in a form for both languages. */
    public String place() {
        String where = first == 0 ? "" : first == last ? "event " + first : "events %d–%d".formatted(first, last);
        String what = subject.isEmpty() || first == 0 ? subject : ", " + subject;
        return where + what;
    }
}
