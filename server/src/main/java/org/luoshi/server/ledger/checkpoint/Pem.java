package org.luoshi.server.ledger.checkpoint;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Keys as text, in the form that OpenSSL and GmSSL read (RFC 7468). */
final class Pem {

    private static final int WIDTH = 64;

    private Pem() {}

    static String write(String label, byte[] der) {
        String body = Base64.getMimeEncoder(WIDTH, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(der);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(label, body, label);
    }

    /** Throws {@link IllegalArgumentException} where the text is none of that label. */
    static byte[] read(String label, String text) {
        String begin = "-----BEGIN %s-----".formatted(label);
        int from = text.indexOf(begin);
        int to = text.indexOf("-----END %s-----".formatted(label));
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no “%s”".formatted(begin));
        }
        return Base64.getMimeDecoder()
                .decode(text.substring(from + begin.length(), to).strip());
    }
}
