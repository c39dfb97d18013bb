package org.luoshi.extraction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.luoshi.extraction.reading.SourceText.Format;
import org.luoshi.extraction.table.DecompositionTable;
import org.luoshi.extraction.table.Row;

class ReadsXlsxTest {

    private final SourceText source = new DocumentReader().read("分解表.xlsx", Files.xlsx());

    @Test
    void writesRowsAsLines() {
        assertThat(source.format()).isEqualTo(Format.XLSX);
        assertThat(source.text()).isEqualTo("""
                临澜区2026年重点工作任务分解表
                序号\t重点任务\t牵头单位\t量化目标\t完成时限
                1\t建设青崖镇水厂\t区水利局\t1,500\t2026-06-30
                2\t改造石桥镇管网
                铺设12公里
                """);
        Offsets.leadBack(source);
    }

    @Test
    void repeatsMergedCellsAndLeavesHiddenSheetsOut() {
        assertThat(source.tables()).extracting(Table::name).containsExactly("任务分解");
        assertThat(ReadsDocxTest.texts(source.tables().getFirst()))
                .containsExactly(
                        List.of(
                                "临澜区2026年重点工作任务分解表",
                                "临澜区2026年重点工作任务分解表",
                                "临澜区2026年重点工作任务分解表",
                                "临澜区2026年重点工作任务分解表",
                                "临澜区2026年重点工作任务分解表"),
                        List.of("序号", "重点任务", "牵头单位", "量化目标", "完成时限"),
                        List.of("1", "建设青崖镇水厂", "区水利局", "1,500", "2026-06-30"),
                        List.of("2", "改造石桥镇管网\n铺设12公里", "区水利局", "", ""));
    }

    @Test
    void givesCellsTheirAddress() {
        Table.Cell lead = source.tables().getFirst().rows().get(3).get(2);

        assertThat(lead.reference()).isEqualTo("C4");
        assertThat(lead.span().in(source.text())).isEqualTo("区水利局");
    }

    @Test
    void isKnownForADecompositionTable() {
        List<Row> rows = DecompositionTable.rows(source);

        assertThat(rows).extracting(row -> row.task().text()).containsExactly("建设青崖镇水厂", "改造石桥镇管网\n铺设12公里");
        assertThat(rows).extracting(Row::lead).containsOnly(List.of("区水利局"));
        assertThat(rows.getFirst().due().span().in(source.text())).isEqualTo("2026-06-30");
        assertThat(rows.getFirst().reference()).isEqualTo("B4");
    }
}
