package org.luoshi.server.web.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.luoshi.server.document.Document;
import org.luoshi.server.intake.Candidate;
import org.luoshi.server.intake.Review;
import org.luoshi.server.intake.Sentence;

/** All that the review page shows. */
public record ReviewPage(Review review, Paper paper, ReviewFilter filter, List<String> units) {

    public Document document() {
        return review.document();
    }

    public List<Candidate> candidates() {
        return filter.candidates(review);
    }

    public List<Sentence> sentences() {
        return filter.sentences(review);
    }

    /** How many a tab holds. */
    public long count(Show show) {
        return show == Show.UNTAKEN
                ? untaken().size()
                : review.candidates().stream().filter(show::holds).count();
    }

    private List<Sentence> untaken() {
        return review.sentences().stream()
                .filter(sentence -> sentence.fate() instanceof Sentence.Fate.NotTaken)
                .toList();
    }

    /** The labels of sentences that were not taken, with their numbers. */
    public Map<String, Long> causes() {
        return untaken().stream().collect(Collectors.groupingBy(ReviewFilter::label, Collectors.counting()));
    }

    /** How many open candidates the rules are rather sure of; below a handful it is quicker to go one by one. */
    public long sure() {
        return SureList.of(review).size();
    }

    /** The words of a sentence, from the blocks that show it. */
    public String words(Sentence sentence) {
        return paper.words(sentence.span());
    }

    public String base() {
        return "/documents/" + document().id();
    }
}
