package org.luoshi.extraction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.luoshi.extraction.reading.Prose.Block;
import org.luoshi.extraction.reading.SourceText.Format;

class ReadsDocxTest {

    private final DocumentReader reader = new DocumentReader();

    private SourceText read(String body) {
        SourceText source = reader.read("方案.docx", Files.docx(body));
        Offsets.leadBack(source);
        return source;
    }

    @Test
    void readsHeadingsByStyleOutlineAndName() {
        SourceText source = read(Files.p("<w:pStyle w:val='a1'/>", "总体要求")
                + Files.p("<w:pStyle w:val='b2'/>", "目标")
                + Files.p("<w:outlineLvl w:val='2'/>", "细目")
                + Files.p("<w:pStyle w:val='t'/>", "总体要求 1")
                + Files.p("", "区发改局要抓好落实。"));

        assertThat(source.format()).isEqualTo(Format.DOCX);
        assertThat(source.text()).isEqualTo("总体要求\n目标\n细目\n总体要求 1\n区发改局要抓好落实。\n含青崖镇。\n");
        assertThat(source.prose().blocks())
                .extracting(block -> block.kind().name() + block.level())
                .containsExactly("HEADING1", "HEADING2", "HEADING3", "FURNITURE0", "PARAGRAPH0", "PARAGRAPH0");
    }

    @Test
    void numbersParagraphsAsWordShowsThem() {
        SourceText source = read(Files.numbered(1, 0, "抓项目")
                + Files.numbered(1, 1, "水利")
                + Files.numbered(1, 2, "水厂")
                + Files.numbered(1, 2, "管网")
                + Files.numbered(1, 1, "交通")
                + Files.numbered(1, 2, "道路")
                + Files.numbered(1, 0, "抓民生")
                + Files.numbered(2, 0, "学校"));

        assertThat(source.prose().text().lines())
                .startsWith("一、抓项目", "（一）水利", "1.水厂", "2.管网", "（二）交通", "1.道路", "二、抓民生", "学校");
        assertThat(source.prose().blocks().get(7).kind()).isEqualTo(Block.Kind.LIST_ITEM);
    }

    @Test
    void marksBoldRunIns() {
        SourceText source = read("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>区教</w:t></w:r><w:r><w:rPr><w:b/></w:rPr>"
                + "<w:t>育局</w:t></w:r><w:r><w:rPr><w:b w:val='0'/></w:rPr><w:t>：修好校舍。</w:t></w:r></w:p>");

        assertThat(source.prose().emphasis()).containsExactly(new Prose.Range(0, 4));
    }

    @Test
    void keepsInsertionsAndLeavesDeletionsAndFieldCodesOut() {
        SourceText source = read("<w:p><w:r><w:t>年内新建</w:t></w:r><w:del><w:r><w:delText>三</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>五</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:t>所学校</w:t><w:br/><w:t>区教育局</w:t></w:r></w:p>");

        assertThat(source.prose().text()).startsWith("年内新建五所学校\n区教育局");
    }

    @Test
    void readsTablesInOrderWithMergedCells() {
        SourceText source = read(Files.p("", "见下表：")
                + "<w:tbl><w:tr>" + Files.cell("", "任务") + Files.cell("<w:gridSpan w:val='2'/>", "单位") + "</w:tr><w:tr>"
                + Files.cell("<w:vMerge w:val='restart'/>", "建水厂") + Files.cell("", "区水利局") + Files.cell("", "青崖镇")
                + "</w:tr><w:tr>" + Files.cell("<w:vMerge/>", "") + Files.cell("", "区财政局") + Files.cell("", "石桥镇")
                + "</w:tr></w:tbl>" + Files.p("", "请认真落实。"));

        assertThat(source.text()).startsWith("见下表：\n任务\t单位\n建水厂\t区水利局\t青崖镇\n\t区财政局\t石桥镇\n请认真落实。\n");
        assertThat(texts(source.tables().getFirst()))
                .containsExactly(
                        List.of("任务", "单位", "单位"), List.of("建水厂", "区水利局", "青崖镇"), List.of("建水厂", "区财政局", "石桥镇"));
        assertThat(source.tables().getFirst().rows().get(2).get(1).span().in(source.text()))
                .isEqualTo("区财政局");
    }

    @Test
    void readsWhatAWordProcessorLibraryWrites() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("临澜区2026年工作方案");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("任务");
            table.getRow(1).getCell(1).setText("6月底前");
            document.write(bytes);

            SourceText source = reader.read("a.docx", bytes.toByteArray());
            assertThat(source.text()).isEqualTo("临澜区2026年工作方案\n任务\t\n\t6月底前\n");
        }
    }

    @Test
    void fetchesAndExpandsNoEntity() {
        Map<String, String> parts = Files.docxParts("");
        parts.put(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><d><p><r><t>一&e;</t></r></p></d>");

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> reader.read("a.docx", Files.zip(parts)))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("已损坏");
    }

    static List<List<String>> texts(Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Table.Cell::text).toList())
                .toList();
    }
}
