package org.luoshi.extraction.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads a file's bytes; the format is told from the bytes first and the name second. Safe to share. */
public final class DocumentReader {

    private final Limits limits;

    public DocumentReader() {
        this(Limits.standard());
    }

    public DocumentReader(Limits limits) {
        this.limits = limits;
    }

    /** Reads a file without taking more of it into memory than the limits allow. */
    public SourceText read(Path file) throws IOException {
        Path name = file.getFileName();
        long size = Files.size(file);
        if (size > limits.bytes()) {
            throw new Refusals(String.valueOf(name)).tooManyBytes(size, limits.bytes());
        }
        return read(String.valueOf(name), Files.readAllBytes(file));
    }

    /** Reads a file, or throws {@link UnreadableDocument} with a sentence for the person who gave it. */
    public SourceText read(String name, byte[] bytes) {
        Refusals refusals = new Refusals(name);
        if (bytes.length == 0) {
            throw refusals.empty();
        }
        if (bytes.length > limits.bytes()) {
            throw refusals.tooManyBytes(bytes.length, limits.bytes());
        }
        Magic.refuseOtherKinds(bytes, refusals);
        SourceText source = readKnown(name, bytes, refusals);
        if (source.prose().blocks().isEmpty()) {
            throw refusals.blank();
        }
        return source;
    }

    private SourceText readKnown(String name, byte[] bytes, Refusals refusals) {
        if (Zip.isZip(bytes)) {
            return Packed.read(name, bytes, sha256(bytes), limits, refusals);
        }
        if (Pdf.isPdf(name, bytes)) {
            return new Pdf(limits, refusals).read(name, bytes, sha256(bytes));
        }
        if (OldOffice.isOne(bytes)) {
            throw OldOffice.refusal(bytes, refusals);
        }
        return readText(name, bytes, refusals);
    }

    private SourceText readText(String name, byte[] bytes, Refusals refusals) {
        String text = Decoder.decode(bytes, refusals);
        TextFile.Content content = new TextFile(text, limits, refusals).read(name);
        return new SourceText(name, content.format(), sha256(bytes), text, content.prose(), content.tables());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
