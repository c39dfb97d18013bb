package org.luoshi.server.intake;

import static org.luoshi.server.intake.Ruling.accepted;
import static org.luoshi.server.intake.Ruling.refused;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.luoshi.server.intake.Candidate.Seen;
import org.luoshi.server.intake.ReviewEvent.Made;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.shared.Quote;

/** Several candidates become one. Pure. */
final class Mergers {

    private Mergers() {}

    static Ruling merge(Board board, List<Seen> seen) {
        List<CandidateId> ids = seen.stream().map(Seen::id).distinct().toList();
        if (ids.size() < 2) {
            return refused(Refusals.TOO_FEW_TO_MERGE);
        }
        for (Seen one : seen) {
            Ruling open = Rulings.onOpen(board, one, it -> new Ruling.Yes(List.of()));
            if (open instanceof Ruling.No no) {
                return no;
            }
        }
        List<Candidate> parts = ids.stream()
                .map(board::get)
                .sorted(Comparator.comparing(it -> it.quotes().getFirst().span()))
                .toList();
        Made made = new Made(
                new CandidateId(board.next()),
                quotes(parts),
                content(parts),
                parts.getFirst().section());
        return accepted(new ReviewEvent.Merged(parts.stream().map(Candidate::id).toList(), made));
    }

    private static List<Quote> quotes(List<Candidate> parts) {
        return parts.stream()
                .flatMap(it -> it.quotes().stream())
                .distinct()
                .sorted(Comparator.comparing(Quote::span))
                .toList();
    }

    private static Content content(List<Candidate> parts) {
        String title = parts.stream().map(it -> it.content().title()).distinct().collect(Collectors.joining("；"));
        return new Content(
                Words.title(title),
                owners(parts),
                parts.stream()
                        .map(it -> it.content().due())
                        .reduce(Mergers::later)
                        .orElseThrow(),
                parts.stream()
                        .flatMap(it -> it.content().measures().stream())
                        .distinct()
                        .toList(),
                parts.stream().flatMap(it -> it.content().playbook().stream()).findFirst());
    }

    /** The first candidate's lead leads; other leads owe their share beside it. Each unit stands once. */
    private static List<Owner> owners(List<Candidate> parts) {
        Map<String, Owner> owners = new LinkedHashMap<>();
        boolean led = false;
        for (Candidate part : parts) {
            for (Owner owner : part.content().owners()) {
                boolean second = led && owner.role() == Owner.Role.LEAD;
                Owner fitting = second ? new Owner(owner.name(), Owner.Role.RESPONSIBLE, owner.source()) : owner;
                owners.merge(owner.name(), fitting, Mergers::closer);
            }
            led = led || !part.content().owners(Owner.Role.LEAD).isEmpty();
        }
        return new ArrayList<>(owners.values());
    }

    private static Owner closer(Owner one, Owner other) {
        return one.role().compareTo(other.role()) <= 0 ? one : other;
    }

    /** Merged work is done when the last of it is; every wording is kept. */
    private static Due later(Due one, Due other) {
        if (one.equals(other) || other instanceof Due.None) {
            return one;
        }
        if (one instanceof Due.None) {
            return other;
        }
        String words = one.words().equals(other.words()) ? one.words() : one.words() + "；" + other.words();
        if (one instanceof Due.On a && other instanceof Due.On b) {
            return new Due.On(a.date().isBefore(b.date()) ? b.date() : a.date(), words);
        }
        return new Due.Unclear(words);
    }
}
