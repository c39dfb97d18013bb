package org.luoshi.extraction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.luoshi.extraction.reading.Prose.Block;

/** What must hold of every reading: each character of the prose leads back to the one it was made from. */
final class Offsets {

    private Offsets() {}

    static void leadBack(SourceText source) {
        Prose prose = source.prose();
        int last = -1;
        int expectedStart = 0;
        for (Block block : prose.blocks()) {
            assertThat(block.start()).isEqualTo(expectedStart);
            assertThat(block.end()).isGreaterThan(block.start());
            expectedStart = block.end() + 1;
            for (int i = block.start(); i < block.end(); i++) {
                int at = prose.sourceIndex(i);
                assertThat(at).as("order at %d of %s", i, source.name()).isGreaterThan(last);
                last = at;
                assertFolds(source.text(), at, prose.text().charAt(i));
            }
        }
        assertThat(prose.text()).hasSize(Math.max(0, expectedStart - 1));
        prose.emphasis()
                .forEach(bold ->
                        assertThat(bold.end()).isLessThanOrEqualTo(prose.text().length()));
        source.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(java.util.List::stream)
                .forEach(cell -> cell.span().in(source.text()));
    }

    private static void assertFolds(String text, int at, char folded) {
        char c = text.charAt(at);
        if (c == '&' && Entities.end(text, at) > 0) {
            return; // a character reference: ReadsHtmlTest looks at these
        }
        if (Character.isLowSurrogate(folded) && !Character.isLowSurrogate(c)) {
            return; // the second half of a supplementary character written as a reference
        }
        assertThat(folded).as("fold of U+%04X at %d", (int) c, at).isIn(c, Folding.fold(c));
    }
}
