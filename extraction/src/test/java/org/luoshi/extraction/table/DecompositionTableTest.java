package org.luoshi.extraction.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luoshi.extraction.Span;
import org.luoshi.extraction.reading.Table;
import org.luoshi.extraction.reading.Table.Cell;

class DecompositionTableTest {

    /** Cells parted by |; a cell of &lt; is merged with the one to its left, one of ^ with the one above. */
    private static Table table(String... lines) {
        List<List<Cell>> rows = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            List<Cell> row = new ArrayList<>();
            for (String text : line.split("\\|", -1)) {
                int start = at;
                at += text.length() + 1;
                row.add(
                        switch (text) {
                            case "<" -> row.getLast();
                            case "^" -> rows.getLast().get(row.size());
                            default ->
                                new Cell(
                                        text,
                                        new Span(start, start + text.length()),
                                        "R" + rows.size() + "C" + row.size());
                        });
            }
            rows.add(row);
        }
        return new Table("任务", rows);
    }

    private static List<Row> rows(String... lines) {
        return DecompositionTable.of(table(lines)).orElseThrow().rows();
    }

    @Test
    void readsARowByItsHeadings() {
        Row row = rows(
                        "序号|类别|重点任务|量化目标|牵头单位|责任单位|配合单位|完成时限|责任领导|备注",
                        "1|民生|新建水厂|供水2万吨|区水利局|区财政局、青崖镇|区发改局，石桥镇|6月底前|张某|续建")
                .getFirst();

        assertThat(row.task().text()).isEqualTo("新建水厂");
        assertThat(row.task().span().length()).isEqualTo(4);
        assertThat(row.category()).isEqualTo("民生");
        assertThat(row.targets().text()).isEqualTo("供水2万吨");
        assertThat(row.lead()).containsExactly("区水利局");
        assertThat(row.responsible()).containsExactly("区财政局", "青崖镇");
        assertThat(row.support()).containsExactly("区发改局", "石桥镇");
        assertThat(row.due().text()).isEqualTo("6月底前");
        assertThat(row.leader()).isEqualTo("张某");
        assertThat(row.remark()).isEqualTo("续建");
        assertThat(row.reference()).isEqualTo("R1C2");
    }

    @Test
    void findsTheHeadingBelowATitle() {
        assertThat(rows("2026年重点工作任务分解表|<|<|<", "单位：万元|||", "序 号|工作任务|责任单位（部门）|完成时间", "1|修路|区交通局|年底前"))
                .singleElement()
                .satisfies(row -> assertThat(row.lead()).containsExactly("区交通局"));
    }

    @Test
    void readsAHeadingTwoRowsDeep() {
        assertThat(rows("序号|工作任务|责任单位|<|时限", "^|^|牵头单位|配合单位|^", "1|修路|区交通局|区财政局|年底前"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.lead()).containsExactly("区交通局");
                    assertThat(row.support()).containsExactly("区财政局");
                    assertThat(row.due().text()).isEqualTo("年底前");
                });
    }

    @Test
    void skipsSubtotalsRepeatedHeadingsAndEmptyRows() {
        List<Row> rows = rows("序号|任务内容|牵头单位", "1|修路|区交通局", "||", "小计|共1项|", "序号|任务内容|牵头单位", "2|建校|区教育局", "合计||");

        assertThat(rows).extracting(row -> row.task().text()).containsExactly("修路", "建校");
    }

    @Test
    void takesARowOfOneCellForTheGroupBelow() {
        List<Row> rows = rows("序号|任务内容|牵头单位", "一、交通|<|<", "1|修路|区交通局", "二、教育||", "2|建校|区教育局");

        assertThat(rows).extracting(Row::category).containsExactly("一、交通", "二、教育");
    }

    @Test
    void takesTheFirstOfSeveralResponsibleUnitsForTheLead() {
        Row row = rows("工作任务|责任单位", "修路|区交通局 区财政局（债务办、国库科）\n石桥镇").getFirst();

        assertThat(row.lead()).containsExactly("区交通局");
        assertThat(row.responsible()).containsExactly("区财政局（债务办、国库科）", "石桥镇");
    }

    @Test
    void takesNoOtherTableForOne() {
        assertThat(DecompositionTable.of(table("姓名|职务|电话", "张某|局长|1"))).isEmpty();
        assertThat(DecompositionTable.of(table("指标|单位|2025年|2026年", "产值|亿元|1|2")))
                .isEmpty();
    }
}
