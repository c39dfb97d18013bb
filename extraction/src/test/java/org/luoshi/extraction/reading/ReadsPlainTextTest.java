package org.luoshi.extraction.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luoshi.extraction.reading.Prose.Block;
import org.luoshi.extraction.reading.SourceText.Format;

class ReadsPlainTextTest {

    private static final String REPORT = "临澜区政府工作报告\r\n\r\n　　今年，新增规上企业２０家，投资1,000万元(含配套)。\r\n牵头单位:区发改局\r\n";

    private final DocumentReader reader = new DocumentReader();

    @Test
    void keepsTheTextAsStoredAndFoldsTheProse() {
        SourceText source = reader.read("报告.txt", REPORT.getBytes(UTF_8));

        assertThat(source.format()).isEqualTo(Format.TXT);
        assertThat(source.text()).isEqualTo(REPORT);
        assertThat(source.prose().text()).isEqualTo("临澜区政府工作报告\n今年，新增规上企业20家，投资1,000万元（含配套）。\n牵头单位：区发改局");
        assertThat(source.prose().blocks()).extracting(Block::kind).containsOnly(Block.Kind.PARAGRAPH);
        Offsets.leadBack(source);
    }

    @Test
    void tellsTheEncodingsApart() {
        for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE, Charset.forName("GB18030"))) {
            assertThat(reader.read("报告.txt", REPORT.getBytes(charset)).text())
                    .as(charset.name())
                    .isEqualTo(REPORT);
        }
    }

    @Test
    void dropsTheByteOrderMark() {
        for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            byte[] marked = ("\uFEFF" + REPORT).getBytes(charset);
            assertThat(reader.read("报告.txt", marked).text()).isEqualTo(REPORT);
        }
    }

    @Test
    void readsAsciiAndSingleWords() {
        assertThat(reader.read("a.txt", "落实".getBytes(UTF_8)).text()).isEqualTo("落实");
        assertThat(reader.read("a.txt", "落实".getBytes(Charset.forName("GB18030")))
                        .text())
                .isEqualTo("落实");
        assertThat(reader.read("a.txt", "OK".getBytes(UTF_8)).text()).isEqualTo("OK");
    }

    @Test
    void marksWhatATornSequenceLost() {
        byte[] whole = "推进青崖镇水厂建设".getBytes(UTF_8);
        byte[] torn = Arrays.copyOf(whole, whole.length - 1);

        assertThat(reader.read("a.txt", torn).text()).isEqualTo("推进青崖镇水厂建\uFFFD");
    }

    @Test
    void marksAFewStrayBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(REPORT.getBytes(UTF_8));
        bytes.write(0xFF);
        bytes.writeBytes("，抓好落实。".getBytes(UTF_8));

        assertThat(reader.read("a.txt", bytes.toByteArray()).text()).isEqualTo(REPORT + "\uFFFD，抓好落实。");
    }

    @Test
    void leavesPunctuationInNumbersAndAddressesAlone() {
        String line = "1,000家;15:30开会,见http://lin.example/a;b,c?x=1,2,另见www.lin.example!a 和GDP(现价)增长6.5%,约(3)";
        SourceText source = reader.read("a.txt", line.getBytes(UTF_8));

        assertThat(source.prose().text())
                .isEqualTo("1,000家；15:30开会，见http://lin.example/a;b,c?x=1,2，另见www.lin.example!a 和GDP（现价）增长6.5%，约（3）");
        Offsets.leadBack(source);
    }

    @Test
    void leavesOutZeroWidthCharactersAndTellsControlCharactersFromSpaces() {
        SourceText source = reader.read("a.txt", "石\u200B桥\uFEFF镇\t２０２６\u0007年\u00A0底".getBytes(UTF_8));

        assertThat(source.prose().text()).isEqualTo("石桥镇 2026 年 底");
        Offsets.leadBack(source);
    }

    @Test
    void keepsSupplementaryCharacters() {
        SourceText source = reader.read("a.txt", "𠮷水村\n新建𠮷桥".getBytes(UTF_8));

        assertThat(source.prose().text()).isEqualTo("𠮷水村\n新建𠮷桥");
        Offsets.leadBack(source);
    }

    @Test
    void leavesTagsOutOfPlainTextAndKeepsTheFrontMatterAside() {
        String stored = """
                ---
                title: "同题共答"
                date: 2026-02-17 08:35:15 +0800
                ---
                <p>本报讯</p>
                 <p><strong>石桥镇</strong>将新建水厂，水质<5度、>3度&nbsp;达标<br/>年内完工。</p><p class="x">（来源：临澜日报）</p>

                <http://news.example/a.html>

                [返回临澜日报](//news.example/a.html)｜[返回首页](//news.example/)""";
        SourceText source = reader.read("a.txt", stored.getBytes(UTF_8));

        assertThat(source.format()).isEqualTo(Format.TXT);
        assertThat(source.text()).isEqualTo(stored);
        assertThat(source.prose().text().lines())
                .containsExactly(
                        "title： \"同题共答\"",
                        "date： 2026-02-17 08:35:15 +0800",
                        "本报讯",
                        "石桥镇将新建水厂，水质<5度、>3度 达标",
                        "年内完工。",
                        "（来源：临澜日报）",
                        "<http://news.example/a.html>",
                        "[返回临澜日报]（//news.example/a.html）|[返回首页]（//news.example/）");
        assertThat(source.prose().blocks())
                .filteredOn(b -> b.kind() == Block.Kind.FURNITURE)
                .hasSize(4);
        assertThat(source.prose().emphasis())
                .extracting(bold -> source.prose().text().substring(bold.start(), bold.end()))
                .containsExactly("石桥镇");
        Offsets.leadBack(source);
    }

    @Test
    void readsComparisonsAsText() {
        String stored = "若a<b且c>d，则 x<y。";
        assertThat(reader.read("a.txt", stored.getBytes(UTF_8)).prose().text()).isEqualTo("若a<b且c>d，则 x<y。");
    }
}
