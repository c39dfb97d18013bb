package org.luoshi.extraction.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells UTF-16 without a byte order mark by the pages that its characters lie in. */
final class Utf16Tally {

    /** Enough to tell; the rest of the file is not looked at. */
    private static final int SAMPLE = 1 << 16;

    private Utf16Tally() {}

    /** UTF-16 in one of its byte orders, or null when the bytes do not look like either. */
    static @Nullable Charset tell(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        if (pairs < 2) {
            return null;
        }
        int little = familiar(bytes, pairs, 1);
        int big = familiar(bytes, pairs, 0);
        int needed = pairs - pairs / 20;
        if (Math.max(little, big) < needed || little == big) {
            return null;
        }
        return little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    /** How many characters lie in ASCII, the Chinese marks, the Han block or the full-width forms. */
    private static int familiar(byte[] bytes, int pairs, int high) {
        int count = 0;
        for (int i = 0; i < pairs; i++) {
            int page = bytes[2 * i + high] & 0xFF;
            int cell = bytes[2 * i + 1 - high] & 0xFF;
            boolean latin = page == 0 && cell < 0x80 && (cell >= 0x20 || (cell >= 9 && cell <= 13));
            boolean marks = page == 0x30 || page == 0xFF || page == 0x20;
            count += latin || marks || (page >= 0x4E && page <= 0x9F) ? 1 : 0;
        }
        return count;
    }
}
