package org.luoshi.server.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.luoshi.server.document.StoredText;
import org.luoshi.server.shared.Json;
import org.luoshi.server.shared.Span;

/**
 * What was read from a document when it came in. Kept once among the ledger's files, so that a later program with other
 * rules shows the same words and the same proposals.
 *
 * @param proposals as extraction made them, before anybody decided
 */
record Reading(StoredText text, List<Judged> sentences, List<Candidate> proposals, List<Framework> frameworks) {

    Reading {
        sentences = List.copyOf(sentences);
        proposals = List.copyOf(proposals);
        frameworks = List.copyOf(frameworks);
    }

    /** A {@link Sentence} before it had a fate. */
    record Judged(int number, Span span, Sentence.Label label, double confidence, List<Reason> why) {

        static Judged of(Sentence it) {
            return new Judged(it.number(), it.span(), it.label(), it.confidence(), it.why());
        }

        Sentence sentence() {
            return new Sentence(number, span, label, confidence, why, new Sentence.Fate.NotTaken());
        }
    }

    /** Canonical JSON in gzip: a report of 20,000 characters takes about 60 KB instead of 600. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(Json.write(this).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Reading of(byte[] bytes) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Reading.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
