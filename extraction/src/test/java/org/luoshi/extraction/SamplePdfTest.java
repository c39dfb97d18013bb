package org.luoshi.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.luoshi.extraction.reading.DocumentReader;

/**
 * The city's report was set from its source; reading the pdf must give the source's paragraphs back. Left out is the one
 * that counts 1. 2. 3. within: a line of the page that happens to begin with a number reads as an item of its own.
 */
class SamplePdfTest {

    @Test
    void joinsTheLinesOfAPageToTheParagraphsTheyWere() throws IOException {
        String source = Files.readString(Samples.at("source/2026-city-report.txt"));
        List<String> paragraphs = source.lines()
                .map(SamplePdfTest::bare)
                .filter(line -> line.length() > 80 && !line.contains("；2."))
                .toList();

        Set<String> read = new DocumentReader()
                .read("city.pdf", Samples.bytes(Samples.at("2026-city-report.pdf")))
                .text()
                .lines()
                .map(SamplePdfTest::bare)
                .collect(Collectors.toSet());

        assertThat(paragraphs).hasSizeGreaterThan(20);
        assertThat(read).containsAll(paragraphs);
    }

    private static String bare(String line) {
        return line.replaceAll("\\s", "");
    }
}
