package org.luoshi.server.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.luoshi.server.document.Block;
import org.luoshi.server.document.Block.Place;

class PaperTableTest {

    @Test
    void paragraphsOfOneCellStandTogether() {
        assertThat(shown(sheet(1, place(0, 0)), sheet(2, place(0, 1)), sheet(3, place(0, 1))))
                .isEqualTo("1 | 2+3");
    }

    @Test
    void aGapIsAnEmptyCell() {
        assertThat(shown(sheet(1, place(0, 0)), sheet(2, place(0, 1)), sheet(3, place(1, 1))))
                .isEqualTo("1 | 2 / - | 3");
    }

    @Test
    void noCellIsPutWhereAMergedOneReaches() {
        assertThat(shown(sheet(1, new Place(0, 0, 0, 1, 2)), sheet(2, place(0, 1)), sheet(3, place(1, 1))))
                .isEqualTo("1v2 | 2 / 3");
    }

    @Test
    void columnsInWhichNothingBeginsAreLeftOut() {
        assertThat(shown(sheet(1, new Place(0, 0, 0, 500, 1)), sheet(2, place(3, 0)), sheet(3, place(3, 499))))
                .isEqualTo("1>2 / 2 | 3");
    }

    @Test
    void aTableEndsWhereTheNextBegins() {
        List<Paper.Sheet> sheets =
                List.of(sheet(0, place(0, 0)), sheet(1, place(0, 1)), sheet(2, new Place(1, 0, 0, 1, 1)));
        assertThat(PaperTable.end(sheets, 0)).isEqualTo(2);
    }

    private static String shown(Paper.Sheet... sheets) {
        return PaperTable.of(List.of(sheets)).rows().stream()
                .map(row -> row.stream().map(PaperTableTest::shown).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining(" / "));
    }

    private static String shown(PaperTable.Cell cell) {
        String words = cell.sheets().stream()
                .map(sheet -> Integer.toString(sheet.number()))
                .collect(Collectors.joining("+"));
        return (words.isEmpty() ? "-" : words)
                + (cell.across() > 1 ? ">" + cell.across() : "")
                + (cell.down() > 1 ? "v" + cell.down() : "");
    }

    private static Place place(int row, int column) {
        return new Place(0, row, column, 1, 1);
    }

    private static Paper.Sheet sheet(int number, Place place) {
        return new Paper.Sheet(number, Block.Kind.CELL, 0, 10 * number, 10 * number + 5, List.of(), Optional.of(place));
    }
}
