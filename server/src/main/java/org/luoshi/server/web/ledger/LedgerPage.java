package org.luoshi.server.web.ledger;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.ledger.audit.Finding;
import org.luoshi.server.ledger.checkpoint.Note;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;

/**
 * All that the page of the ledger shows.
 *
 * @param root of the history tree over all events, in hex; empty for an empty ledger
 * @param note the latest checkpoint
 * @param signed whether this server's key has signed it
 */
public record LedgerPage(long size, String root, Optional<Note> note, boolean signed, Check check, Answer answer) {

    /**
     * The check in the background.
     *
     * @param kind {@code idle}, {@code running}, {@code well}, {@code found} or {@code failed}
     */
    public record Check(
            String kind, long percent, long events, String at, long seconds, long all, List<Finding> findings) {

        static Check of(Frame frame, Verification.State state) {
            return switch (state) {
                case Verification.State.Idle idle -> new Check("idle", 0, 0, "", 0, 0, List.of());
                case Verification.State.Running it ->
                    new Check("running", it.percent(), it.read().get(), frame.moment(it.since()), 0, 0, List.of());
                case Verification.State.Failed it -> new Check("failed", 0, 0, frame.moment(it.at()), 0, 0, List.of());
                case Verification.State.Over it ->
                    new Check(
                            it.report().isWell() ? "well" : "found",
                            100,
                            it.report().events(),
                            frame.moment(it.at()),
                            java.time.Duration.between(it.since(), it.at()).toSeconds(),
                            it.report().all(),
                            it.report().findings());
            };
        }
    }

    /**
     * What came of a pasted checkpoint or an event asked for.
     *
     * @param key of the sentence; empty where nothing was asked
     */
    public record Answer(String key, boolean good, List<Object> values) {

        static final Answer NONE = new Answer("", true, List.of());

        public String sentence(Frame frame) {
            return frame.t("ledger.answer." + key, values.toArray());
        }
    }

    public static String fault(Frame frame, Finding finding) {
        return frame.t("ledger.fault." + Phrases.key(finding.fault()));
    }
}
