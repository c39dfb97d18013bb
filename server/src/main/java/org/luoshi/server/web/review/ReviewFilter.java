package org.luoshi.server.web.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.luoshi.server.intake.Candidate;
import org.luoshi.server.intake.Review;
import org.luoshi.server.intake.Sentence;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.shared.Quote;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of a review is listed, kept in the address.
 *
 * @param doubtful whether the least sure come first, rather than the text's order
 * @param text words to be found in title, quote or a unit's name
 * @param cause of sentences that were not taken: a label's name in lower case, or empty for all
 */
public record ReviewFilter(Show show, boolean doubtful, String text, String cause) {

    public ReviewFilter {
        text = text.strip();
    }

    static ReviewFilter of(String show, String sort, String text, String cause) {
        return new ReviewFilter(Show.of(show), sort.equals("doubt"), text, cause);
    }

    List<Candidate> candidates(Review review) {
        Stream<Candidate> found =
                review.candidates().stream().filter(show::holds).filter(this::says);
        return (doubtful ? found.sorted(Comparator.comparingDouble(Candidate::confidence)) : found).toList();
    }

    List<Sentence> sentences(Review review) {
        return review.sentences().stream()
                .filter(sentence -> sentence.fate() instanceof Sentence.Fate.NotTaken)
                .filter(sentence -> cause.isEmpty() || label(sentence).equals(cause))
                .toList();
    }

    static String label(Sentence sentence) {
        return sentence.label().name().toLowerCase(Locale.ROOT);
    }

    private boolean says(Candidate candidate) {
        String all = candidate.content().title()
                + candidate.quotes().stream().map(Quote::words).toList()
                + candidate.content().owners().stream().map(Owner::name).toList();
        return text.isEmpty() || all.contains(text);
    }

    /** The same look at another tab. */
    public String at(Show other) {
        return address(new ReviewFilter(other, doubtful, text, ""));
    }

    /** The sentences of one label that were not taken. */
    public String because(String label) {
        return address(new ReviewFilter(Show.UNTAKEN, doubtful, "", label));
    }

    /** The same look without words to search. */
    public String withoutText() {
        return address(new ReviewFilter(show, doubtful, "", cause));
    }

    private static String address(ReviewFilter filter) {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance().queryParam("show", filter.show.key());
        if (filter.doubtful) {
            address.queryParam("sort", "doubt");
        }
        if (!filter.text.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (!filter.cause.isEmpty()) {
            address.queryParam("cause", "{cause}");
        }
        return address.encode()
                .buildAndExpand(java.util.Map.of("q", filter.text, "cause", filter.cause))
                .toUriString();
    }
}
