package org.luoshi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void makesTheSameTextFromTheSameSeed() throws IOException {
        assertThat(text(10_000, 1)).isEqualTo(text(10_000, 1)).isNotEqualTo(text(10_000, 2));
    }

    @Test
    void makesATextOfTheLengthAskedFor() throws IOException {
        assertThat(text(10_000, 1)).hasSizeBetween(10_000, 10_200);
    }

    @Test
    void leavesTheCommentsOutOfTheSentences() {
        assertThat(Texts.sentences()).hasSizeGreaterThan(40).noneMatch(line -> line.startsWith("#"));
    }

    private static String text(int characters, long seed) throws IOException {
        StringWriter out = new StringWriter();
        Texts.write(characters, seed, Texts.sentences(), out);
        return out.toString();
    }
}
