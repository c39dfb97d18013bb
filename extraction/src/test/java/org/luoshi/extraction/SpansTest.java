package org.luoshi.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luoshi.extraction.reading.DocumentReader;
import org.luoshi.extraction.reading.SourceText;

/** Every span leads back to the words of the text as it is stored, counted in code points. */
class SpansTest {

    private static final DocumentReader READER = new DocumentReader();

    @Test
    void countsCodePointsBehindRareCharacters() {
        SourceText source = Papers.text("二、2026年重点工作\n𠮷桥镇要新建𠮷水大桥1座。\n青崖镇要新建学校3所。");
        Extraction extraction = Papers.EXTRACTOR.extract(source);
        Item bridge = Papers.item(extraction, "大桥");
        assertThat(bridge.quote()).isEqualTo("𠮷桥镇要新建𠮷水大桥1座。").isEqualTo(bridge.span().in(source.text()));
        assertThat(bridge.span().length()).isEqualTo(13);
        assertThat(bridge.owners().getFirst().name()).isEqualTo("𠮷桥镇");
        Item school = Papers.item(extraction, "新建学校");
        assertThat(school.span().start()).isEqualTo(bridge.span().end() + 1);
        assertThat(school.measures().getFirst().span().in(source.text())).isEqualTo("新建学校3所");
        Sound.check(source, extraction);
    }

    @Test
    void leadsBackToAPagesSourceWithItsTags() {
        String page = "<html><head><meta charset=\"utf-8\"></head><body><h2>二、2026年重点工作</h2>\n"
                + "<p>区教育局要新建<b>学校</b><span>3</span>所，新增学位&nbsp;2,400&nbsp;个。</p></body></html>";
        SourceText source = READER.read("工作.html", page.getBytes(UTF_8));
        Extraction extraction = Papers.EXTRACTOR.extract(source);
        Item item = extraction.items().getFirst();
        assertThat(item.quote()).startsWith("区教育局要新建<b>学校</b>").isEqualTo(item.span().in(page));
        assertThat(item.measures().getFirst().quote()).contains("学校</b><span>3</span>所");
        assertThat(item.measures().getFirst().metric()).contains("学校");
        Sound.check(source, extraction);
    }

    @Test
    void countsCarriageReturnsAsTheTextHasThem() {
        SourceText unix = Papers.text("二、2026年重点工作\n新建学校3所。\n改造操场12个。");
        SourceText windows = Papers.text(unix.text().replace("\n", "\r\n"));
        Item first = Papers.item(Papers.EXTRACTOR.extract(unix), "操场");
        Item second = Papers.item(Papers.EXTRACTOR.extract(windows), "操场");
        assertThat(second.quote()).isEqualTo(first.quote());
        assertThat(second.span().start()).isEqualTo(first.span().start() + 2);
        assertThat(second.span().in(windows.text())).isEqualTo("改造操场12个。");
    }

    @Test
    void readsFullWidthFiguresAndQuotesThemAsTheyStand() {
        SourceText source = Papers.text("二、2026年重点工作\n新建学校３所，新增学位２４００个。");
        Item item = Papers.EXTRACTOR.extract(source).items().getFirst();
        assertThat(item.measures().getFirst().value()).isEqualByComparingTo("3");
        assertThat(item.measures().getFirst().quote()).isEqualTo("新建学校３所");
    }

    static List<Path> papers() {
        return Samples.papers();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void isSoundOverEverySamplePaper(Path paper) {
        SourceText source = READER.read(String.valueOf(paper.getFileName()), Samples.bytes(paper));
        Extraction extraction = Papers.EXTRACTOR.extract(source);
        Sound.check(source, extraction);
        assertThat(extraction.items()).hasSizeGreaterThan(10);
        assertThat(extraction.place()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void givesTheSameTwice(Path paper) {
        SourceText source = READER.read(String.valueOf(paper.getFileName()), Samples.bytes(paper));
        assertThat(new Extractor().extract(source)).isEqualTo(Papers.EXTRACTOR.extract(source));
    }
}
