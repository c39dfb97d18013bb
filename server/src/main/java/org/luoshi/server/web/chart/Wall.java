package org.luoshi.server.web.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A chart for the wall: a PDF of vectors and real text, its font embedded as far as it is used. */
public final class Wall {

    private Wall() {}

    /**
     * @param font a TrueType file or collection
     * @throws NoFont where that file is none
     */
    public static byte[] of(Chart chart, Format.Paper paper, Path font) {
        try (PDDocument document = new PDDocument();
                Script script = Script.read(document, font)) {
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle(chart.title());
            document.setDocumentInformation(about);
            for (Sheet sheet : Layout.of(chart, paper.format(), script)) {
                draw(document, sheet, script);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(PDDocument document, Sheet sheet, Script script) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            Ink ink = new Ink(content, sheet.height(), script);
            ink.draw(List.copyOf(sheet.shapes()));
        }
    }

    /** The file is no font that can be embedded. */
    public static final class NoFont extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoFont(Path file, String why) {
            super(file + ": " + why);
        }
    }
}
