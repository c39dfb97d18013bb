package org.luoshi.extraction.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.luoshi.extraction.reading.Files.Line;
import org.luoshi.extraction.reading.Prose.Block;
import org.luoshi.extraction.reading.UnreadableDocument.Reason;

class ReadsPdfTest {

    private final DocumentReader reader = new DocumentReader();

    @Test
    void joinsLinesToParagraphsAndDropsRunningHeads() {
        SourceText source = reader.read("a.pdf", Files.pdf(Files.latinPages()));

        assertThat(source.text().lines().limit(2))
                .containsExactly(
                        "The district will finish the waterworks of Qingya town before the end of June and the bridge road at Qingya.",
                        "It will also repair the schools of the whole Qingya Qingya area in summer.");
        assertThat(source.text()).doesNotContain("Linlan", "- 1 -");
        assertThat(source.prose().blocks()).hasSize(6);
        Offsets.leadBack(source);
    }

    @Test
    void breaksNoChineseSentence() {
        Assumptions.assumeTrue(Files.hasChineseFont(), "needs a TrueType Chinese font");
        SourceText source = reader.read(
                "a.pdf",
                Files.pdf(List.of(List.of(
                        new Line(120, 20, "临澜区2026年工作方案"),
                        new Line(24, 12, "一、水利"),
                        new Line(24, 12, "区水利局要在年底前建成青崖镇水厂，新增供水能力两万"),
                        new Line(0, 12, "吨，惠及群众三万人，并同步完成石桥镇管网改造，铺设管"),
                        new Line(0, 12, "道12公里。"),
                        new Line(24, 12, "二、教育"),
                        new Line(240, 12, "— 1 —")))));

        assertThat(source.text().lines())
                .containsExactly(
                        "临澜区2026年工作方案", "一、水利", "区水利局要在年底前建成青崖镇水厂，新增供水能力两万吨，惠及群众三万人，并同步完成石桥镇管网改造，铺设管道12公里。", "二、教育");
        assertThat(source.prose().blocks().getFirst().kind()).isEqualTo(Block.Kind.HEADING);
    }

    @Test
    void saysThatAScanNeedsRecognition() {
        assertThatThrownBy(() -> reader.read("扫描.pdf", Files.pdf(List.of(List.of(), List.of()))))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_TEXT))
                .hasMessageContaining("扫描.pdf")
                .hasMessageContaining("共2页")
                .hasMessageContaining("OCR");
    }

    @Test
    void refusesAnEncryptedPdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Files.pdfDocument(Files.latinPages())) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(bytes);
        }

        assertThatThrownBy(() -> reader.read("a.pdf", bytes.toByteArray()))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class, e -> assertThat(e.reason()).isEqualTo(Reason.ENCRYPTED));
    }
}
