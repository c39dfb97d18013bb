package org.luoshi.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class QuotesTest {

    @Test
    void cutsWhatSpansCut() {
        Random random = new Random(7);
        String text = "临澜区𠮷新建学校三所。".repeat(700);
        int codePoints = text.codePointCount(0, text.length());
        Quotes quotes = Quotes.of(text);
        for (int i = 0; i < 2000; i++) {
            int start = random.nextInt(codePoints + 1);
            Span span = new Span(start, start + random.nextInt(codePoints - start + 1));
            assertThat(quotes.at(span)).isEqualTo(span.in(text));
        }
    }

    @Test
    void reachesTheEndOfATextThatIsAMultipleOfItsStride() {
        String text = "𠮷".repeat(2048);
        assertThat(Quotes.of(text).at(new Span(2047, 2048))).isEqualTo("𠮷");
        assertThat(Quotes.of(text).at(new Span(2048, 2048))).isEmpty();
    }

    @Test
    void refusesASpanOfAnotherText() {
        assertThatThrownBy(() -> Quotes.of("短").at(new Span(0, 9))).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Quotes.of("𠮷").at(new Span(0, 9))).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
