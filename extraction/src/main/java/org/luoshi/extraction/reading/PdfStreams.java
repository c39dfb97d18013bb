package org.luoshi.extraction.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/**
 * Looks for compressed streams of a pdf that would fill the memory. PDFBox inflates a stream whole, so this inflates each
 * first and throws the result away; a stream inside a stream too, since filters may be chained.
 */
final class PdfStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DEEPEST = 3;
    /** Scanned pages are one large picture each; text and drawings stay far below. */
    private static final int BUFFER = 1 << 16;

    private final byte[] bytes;
    private final Limits limits;
    private final Refusals refusals;
    private final byte[] buffer = new byte[BUFFER];
    private long inflated;

    PdfStreams(byte[] bytes, Limits limits, Refusals refusals) {
        this.bytes = bytes;
        this.limits = limits;
        this.refusals = refusals;
    }

    /** Refuses the file when its streams come to more than the limits. */
    void refuseBombs() {
        for (int at = 0; at + STREAM.length < bytes.length; at++) {
            if (bytes[at] == 's' && isStream(at)) {
                int data = at + STREAM.length;
                while (data < bytes.length && (bytes[data] == '\r' || bytes[data] == '\n')) {
                    data++;
                }
                measure(new ByteArrayInputStream(bytes, data, bytes.length - data), 0);
            }
        }
    }

    private boolean isStream(int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        byte behind = bytes[at + STREAM.length];
        return behind == '\r' || behind == '\n';
    }

    private void measure(InputStream in, int depth) {
        try {
            PushbackInputStream packed = new PushbackInputStream(in, 2);
            int first = packed.read();
            int second = packed.read();
            if (depth < DEEPEST && first == 0x78 && second >= 0 && (first * 256 + second) % 31 == 0) {
                packed.unread(second);
                packed.unread(first);
                measure(new InflaterInputStream(packed), depth + 1);
            } else if (depth > 0) {
                drain(packed);
            }
        } catch (IOException e) {
            // Not deflated, or damaged: PDFBox will say so where it matters. What came out was counted.
        }
    }

    private void drain(InputStream in) throws IOException {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            inflated += read;
            if (inflated > limits.inflatedBytes()) {
                throw refusals.bomb();
            }
        }
    }
}
