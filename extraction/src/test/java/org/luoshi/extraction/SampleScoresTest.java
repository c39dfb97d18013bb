package org.luoshi.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.luoshi.extraction.reading.DocumentReader;
import org.luoshi.extraction.reading.SourceText;

/**
 * Holds the library to what a careful reader marked in the sample papers, so that a change that breaks extraction is
 * seen. The floors stand a little under what was measured; docs/figures.md has the figures for public papers.
 */
class SampleScoresTest {

    private record Labelled(String text, String labels) {}

    private static final List<Labelled> PAPERS = List.of(
            new Labelled("2026-district-report.txt", "labels/2026-district-report.txt.json"),
            new Labelled("2026-mobilisation-news.txt", "labels/2026-mobilisation-news.txt.json"),
            new Labelled("labels/2026-opinion.txt", "labels/2026-opinion.txt.json"));

    @Test
    void readsTheSamplesNearlyAsACarefulReaderDoes() {
        Score score = new Score();
        for (Labelled paper : PAPERS) {
            SourceText source = new DocumentReader().read(paper.text(), Samples.bytes(Samples.at(paper.text())));
            score.add(Gold.of(Samples.at(paper.labels())), Papers.EXTRACTOR.extract(source));
        }
        System.out.println("Over the sample papers: " + score);
        assertThat(score.sentenceF1()).as("sentence F1").isBetween(0.95, 1.0);
        assertThat(score.measureF1()).as("target measure F1").isBetween(0.85, 1.0);
        assertThat(score.leadAccuracy()).as("lead owner").isBetween(0.90, 1.0);
        assertThat(score.dueAccuracy()).as("due").isBetween(0.95, 1.0);
    }

    /** A scorer that cannot tell good from bad guards nothing. */
    @Test
    void scoresAnEmptyExtractionAtNothing() {
        Score score = new Score();
        Extraction empty = Papers.extract("临澜区湿地公园");
        score.add(Gold.of(Samples.at(PAPERS.getFirst().labels())), empty);
        assertThat(score.sentenceF1()).isZero();
        assertThat(score.measureF1()).isZero();
    }
}
