package org.luoshi.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowTest {

    private final MeasureFinder finder = new MeasureFinder();

    @Test
    void namesTheFiguresOfARowByItsFirstCell() {
        assertThat(figures()).extracting(Figure::metric).containsExactly("城镇新增就业", "城镇新增就业");
    }

    @Test
    void takesTheFormerColumnForReached() {
        assertThat(figures()).extracting(Figure::reported).containsExactly(true, false);
    }

    private List<Figure> figures() {
        String row = "城镇新增就业\t6812人\t6600人以上\t区人社局";
        return finder.find(row, 0, row.length());
    }
}
