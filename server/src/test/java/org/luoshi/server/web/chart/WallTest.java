package org.luoshi.server.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WallTest {

    private final Fonts fonts = new Fonts("");
    private Path font = Path.of("");

    @TempDir
    private Path folder;

    @BeforeEach
    void aMachineWithAChineseFont() {
        assertThat(fonts.find())
                .as("a Chinese TrueType font: apt install fonts-wqy-microhei")
                .isPresent();
        font = fonts.find().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Format.Paper.class)
    void printsEveryTitleInsideOfTheMediaBox(Format.Paper paper) throws IOException {
        byte[] pdf = Wall.of(Boards.wall(60), paper, font);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new Inside().getText(document);
            assertThat(text).contains("临澜区重点项目作战图", "石桥镇污水处理厂二期", "青崖镇中心小学迁建 56", "台账检查点", "副区长 赵明远");
            assertThat(text).contains("第 %1$d 张，共 %1$d 张".formatted(document.getNumberOfPages()));
        }
    }

    @Test
    void aPageOfA0IsAsWideAsThePaper() throws IOException {
        try (PDDocument document = Loader.loadPDF(Wall.of(Boards.wall(24), Format.Paper.A0, font))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth() * 25.4 / 72).isBetween(1188.9, 1189.1);
            assertThat(document.getPage(0).getMediaBox().getHeight() * 25.4 / 72)
                    .isBetween(840.9, 841.1);
        }
    }

    @Test
    void writesABoxForASignThatTheFontDoesNotHave() throws IOException {
        Chart chart = Boards.gantt();
        Chart odd = new Chart(
                "龙\u0007🀄",
                "",
                chart.from(),
                chart.to(),
                chart.today(),
                List.of(),
                chart.rows(),
                List.of(),
                List.of(),
                chart.words());
        try (PDDocument document = Loader.loadPDF(Wall.of(odd, Format.Paper.A3, font))) {
            assertThat(new PDFTextStripper().getText(document)).containsPattern("龙[□?]");
        }
    }

    @Test
    void saysWhyAFileIsNoFont() throws IOException {
        Path file = Files.writeString(folder.resolve("字体.ttf"), "not a font");
        assertThatThrownBy(() -> Wall.of(Boards.gantt(), Format.Paper.A3, file))
                .isInstanceOf(Wall.NoFont.class)
                .hasMessageContaining("字体.ttf");
    }

    @Test
    void findsAFontWhereSystemsKeepThemAndTakesTheConfiguredOneOrNone() throws IOException {
        assertThat(new Fonts("", List.of(folder)).find()).isEmpty();
        Path file = folder.resolve("truetype/wqy/WQY-ZenHei.ttc");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        assertThat(new Fonts("", List.of(folder)).find()).contains(file);
        assertThat(new Fonts(folder.resolve("none.ttf").toString(), List.of(folder)).find())
                .isEmpty();
        assertThat(new Fonts(file.toString(), List.of()).find()).contains(file);
    }

    /** Fails on a letter that lies, even in part, outside of its page. */
    private static final class Inside extends PDFTextStripper {
        @Override
        protected void processTextPosition(TextPosition text) {
            float width = getCurrentPage().getMediaBox().getWidth();
            float height = getCurrentPage().getMediaBox().getHeight();
            assertThat(text.getX()).isBetween(0f, width - text.getWidth() + 0.5f);
            assertThat(text.getY()).isBetween(text.getHeight() - 0.5f, height);
            super.processTextPosition(text);
        }
    }
}
