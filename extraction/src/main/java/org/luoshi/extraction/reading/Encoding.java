package org.luoshi.extraction.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A text file's encoding, told from its bytes alone, and where its first character stands behind a byte order mark. */
record Encoding(Charset charset, int start) {

    static final Charset GB18030 = Charset.forName("GB18030");

    /** The text as stored; what is malformed becomes U+FFFD. */
    String decode(byte[] bytes) {
        return new String(bytes, start, bytes.length - start, charset);
    }

    /** The encoding that a byte order mark names, or null. */
    static @org.jspecify.annotations.Nullable Encoding marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (begins(bytes, 0x84, 0x31, 0x95, 0x33)) {
            return new Encoding(GB18030, 4);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        return begins(bytes, 0xFE, 0xFF) ? new Encoding(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean begins(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
