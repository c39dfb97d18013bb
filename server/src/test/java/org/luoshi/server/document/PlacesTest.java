package org.luoshi.server.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.luoshi.extraction.Span;
import org.luoshi.extraction.reading.Table;
import org.luoshi.server.document.Block.Place;
import org.luoshi.server.shared.Json;

class PlacesTest {

    private static final Table.Cell HEADING = cell(0, 4);
    private static final Table.Cell CATEGORY = cell(5, 7);
    private static final Table.Cell NONE = new Table.Cell("", new Span(7, 7), "");

    /** A heading across both columns, and a category that reaches down two rows with a gap beside its second one. */
    private final Places places = new Places(List.of(new Table(
            "任务", List.of(List.of(HEADING, HEADING), List.of(CATEGORY, cell(8, 20)), List.of(CATEGORY, NONE)))));

    @Test
    void aMergedCellSaysHowFarItReaches() {
        assertThat(places.at(0)).contains(new Place(0, 0, 0, 2, 1));
        assertThat(places.at(6)).contains(new Place(0, 1, 0, 1, 2));
    }

    @Test
    void laterParagraphsOfACellShareItsPlace() {
        assertThat(places.at(15)).isEqualTo(places.at(8)).contains(new Place(0, 1, 1, 1, 1));
    }

    @Test
    void whatStandsOutsideHasNoPlace() {
        assertThat(places.at(4)).isEmpty();
        assertThat(places.at(20)).isEmpty();
    }

    @Test
    void aPlaceOutlivesTheDatabase() {
        Block block = new Block(Block.Kind.CELL, 0, List.of(new Block.Piece(0, "任务")), places.at(0));
        DocumentText text = new DocumentText("任务", false, List.of(block));
        String kept = Json.write(StoredText.of(text));
        assertThat(Json.read(kept, StoredText.class).shown()).isEqualTo(text);
    }

    private static Table.Cell cell(int start, int end) {
        return new Table.Cell("字".repeat(end - start), new Span(start, end), "");
    }
}
