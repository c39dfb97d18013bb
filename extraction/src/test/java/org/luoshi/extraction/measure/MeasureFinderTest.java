package org.luoshi.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeasureFinderTest {

    private final MeasureFinder finder = new MeasureFinder();

    @ParameterizedTest
    @MethodSource("table")
    void findsTheFiguresOfTheTable(String sentence, List<String> expected) {
        assertThat(finder.find(sentence, 0, sentence.length()).stream()
                        .map(MeasureFinderTest::show)
                        .toList())
                .isEqualTo(expected);
    }

    private static String show(Figure figure) {
        String value = figure.value().stripTrailingZeros().toPlainString();
        String upper = figure.upper()
                .map(u -> ".." + u.stripTrailingZeros().toPlainString())
                .orElse("");
        return String.join("|", figure.metric(), figure.op().sign(), value + upper, figure.unit());
    }

    static Stream<Object[]> table() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MeasureFinderTest.class.getResourceAsStream("sentences.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream()
                    .map(line -> line.split("\t"))
                    .map(cells -> new Object[] {cells[0], Arrays.asList(cells).subList(1, cells.length)});
        }
    }
}
