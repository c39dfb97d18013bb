package org.luoshi.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void countsCodePointsAndNotChars() {
        assertThat(new Span(1, 3).in("𠮷新建")).isEqualTo("新建");
    }

    @Test
    void refusesToRunBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 1)).withMessageContaining("3 to 1");
    }
}
