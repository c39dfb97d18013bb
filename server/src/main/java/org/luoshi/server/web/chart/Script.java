package org.luoshi.server.web.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font in a document, and how wide its words are. What it has no sign for is written as a box. */
final class Script implements Ruler, AutoCloseable {

    private static final int BOX = '□';
    private static final int UNKNOWN = '?';

    private final PDFont font;
    private final CmapLookup signs;
    private final AutoCloseable source;

    private Script(PDFont font, CmapLookup signs, AutoCloseable source) {
        this.font = font;
        this.signs = signs;
        this.source = source;
    }

    static Script read(PDDocument document, Path file) {
        try {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
                TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
                List<TrueTypeFont> fonts = new ArrayList<>();
                collection.processAllFonts(fonts::add);
                return of(document, file, fonts.getFirst(), collection);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
            return of(document, file, font, font);
        } catch (IOException | RuntimeException e) {
            throw e instanceof Wall.NoFont known ? known : new Wall.NoFont(file, String.valueOf(e.getMessage()));
        }
    }

    private static Script of(PDDocument document, Path file, TrueTypeFont font, AutoCloseable source)
            throws IOException {
        if (!font.getTableMap().containsKey("glyf")) {
            throw new Wall.NoFont(file, "no TrueType outlines");
        }
        return new Script(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup(), source);
    }

    PDFont font() {
        return font;
    }

    /** As it can be written. */
    String written(String text) {
        StringBuilder written = new StringBuilder();
        text.codePoints()
                .filter(it -> !Character.isISOControl(it))
                .map(it -> signs.getGlyphId(it) > 0 ? it : signs.getGlyphId(BOX) > 0 ? BOX : UNKNOWN)
                .forEach(written::appendCodePoint);
        return written.toString();
    }

    @Override
    public double width(String text, double size) {
        try {
            return font.getStringWidth(written(text)) / 1000 * size;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            source.close();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
