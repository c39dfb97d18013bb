package org.luoshi.server.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.shared.Quote;

/**
 * A proposed commitment (候选) and what people have decided about it.
 *
 * @param version 1 as proposed, one more with each decision that touches it
 * @param quotes where the document says it, in the text's order; several where candidates were merged
 * @param section the headings above it, outermost first
 * @param framework the named way of grouping work that it belongs to
 * @param suggested the name of a procedure other than the usual one that its words speak for
 * @param confidence how sure the proposal is, 0 to 1
 * @param earlier what each decision still standing replaced, oldest first; empty where nobody has decided
 */
public record Candidate(
        CandidateId id,
        int version,
        List<Quote> quotes,
        Content content,
        Status status,
        Origin origin,
        List<String> section,
        Optional<String> framework,
        Optional<String> suggested,
        double confidence,
        List<Reason> why,
        List<Earlier> earlier) {

    public Candidate {
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException("candidate %s quotes nothing".formatted(id));
        }
        quotes = List.copyOf(quotes);
        section = List.copyOf(section);
        why = List.copyOf(why);
        earlier = List.copyOf(earlier);
    }

    /** What a decision replaced, so that it can be taken back. */
    public record Earlier(Status status, Content content) {}

    @JsonIgnore
    public boolean isOpen() {
        return status instanceof Status.Open;
    }

    /** Whether a reviewer sees it in the list: not where others stand in its place. */
    @JsonIgnore
    public boolean isShown() {
        return switch (status) {
            case Status.Open open -> true;
            case Status.Confirmed confirmed -> true;
            case Status.SetAside aside -> true;
            case Status.Split split -> false;
            case Status.Merged merged -> false;
            case Status.Gone gone -> false;
        };
    }

    /** Whether there is a decision to take back; whether it may be, the decision tells. */
    @JsonIgnore
    public boolean isDecided() {
        return !earlier.isEmpty() || isMadeByAPerson();
    }

    private boolean isMadeByAPerson() {
        return switch (origin) {
            case Origin.Rules rules -> false;
            case Origin.Model model -> false;
            case Origin.TableRow row -> false;
            case Origin.TakenUp taken -> true;
            case Origin.SplitFrom split -> true;
            case Origin.MergedFrom merged -> true;
        };
    }

    /** After a decision about it: what it was can come back. */
    Candidate decided(Status after, Content mended) {
        List<Earlier> before = new ArrayList<>(earlier);
        before.add(new Earlier(status, content));
        return with(after, mended, before);
    }

    /** After its last decision was taken back. */
    Candidate restored() {
        Earlier before = earlier.getLast();
        return with(before.status(), before.content(), earlier.subList(0, earlier.size() - 1));
    }

    /** After its own making was taken back. */
    Candidate gone() {
        return with(new Status.Gone(), content, earlier);
    }

    /** Whether nobody has decided anything about it since it was made. */
    @JsonIgnore
    boolean isUntouched() {
        return isOpen() && earlier.isEmpty();
    }

    private Candidate with(Status after, Content mended, List<Earlier> before) {
        return new Candidate(
                id, version + 1, quotes, mended, after, origin, section, framework, suggested, confidence, why, before);
    }

    /** This candidate as a page has seen it, for the next command. */
    public Seen seen() {
        return new Seen(id, version);
    }

    /**
     * A candidate in the version that somebody looked at. A command on another version than the present one is not
     * carried out.
     */
    public record Seen(CandidateId id, int version) {}
}
