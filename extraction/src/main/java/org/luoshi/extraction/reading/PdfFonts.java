package org.luoshi.extraction.reading;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** Tells bold fonts by their names; Chinese offices set run-in headings in 黑体 (SimHei) amid 仿宋 or 宋体. */
final class PdfFonts {

    private PdfFonts() {}

    static boolean isBold(@Nullable PDFont font) {
        String name = font == null ? null : font.getName();
        if (name == null) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("bold") || lower.contains("simhei") || lower.contains("heiti") || lower.contains("黑体");
    }
}
