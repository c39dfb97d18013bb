package org.luoshi.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void countsAChineseCharacterAsTwo() {
        assertThat(Columns.width("区GDP增长6%")).isEqualTo(2 + 3 + 4 + 2);
        assertThat(Columns.width("𠮷，（")).isEqualTo(6);
    }

    @Test
    void breaksWhereTheColumnEnds() {
        assertThat(Columns.wrapped("建成a大桥", 5)).containsExactly("建成a", "大桥");
        assertThat(Columns.wrapped("", 5)).containsExactly("");
        assertThat(Columns.wrapped("桥", 1)).containsExactly("桥");
    }

    @Test
    void takesControlCharactersOutOfADocumentsWords() {
        assertThat(Columns.printable("a\033[2Jb")).isEqualTo("a [2Jb");
    }
}
