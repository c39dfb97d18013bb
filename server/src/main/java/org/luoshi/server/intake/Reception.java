package org.luoshi.server.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.luoshi.extraction.Extraction;
import org.luoshi.extraction.reading.SourceText;
import org.luoshi.extraction.reading.UnreadableDocument;
import org.luoshi.server.document.Documents;
import org.luoshi.server.intake.Progress.Phase;
import org.luoshi.server.shared.DocumentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The way of one file through reading and extraction into the archive. All that can go wrong ends in a sentence. */
@Component
class Reception {

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    /** Reading a large file takes several times its size in memory, so only this many at once. */
    private final Semaphore places = new Semaphore(2);

    private final Library library;

    private final Documents documents;
    private final Archive archive;
    private final Clock clock;

    Reception(Library library, Documents documents, Archive archive, Clock clock) {
        this.library = library;

        this.documents = documents;
        this.archive = archive;
        this.clock = clock;
    }

    Receipt receive(Upload upload, Consumer<Phase> phases) {
        if (upload.bytes().length == 0) {
            return new Receipt.Refused("empty", "文件“%s”是空的，请检查后重新上传。".formatted(upload.name()));
        }
        if (upload.bytes().length > Intake.LARGEST) {
            return new Receipt.Refused("too-large", "文件“%s”超过 50 MB，请拆分后上传。".formatted(upload.name()));
        }
        Optional<DocumentId> known = documents.withSha256(sha256(upload.bytes()));
        if (known.isPresent()) {
            return new Receipt.AlreadyThere(known.get());
        }
        places.acquireUninterruptibly();
        try {
            return process(upload, phases);
        } finally {
            places.release();
        }
    }

    private Receipt process(Upload upload, Consumer<Phase> phases) {
        try {
            phases.accept(Phase.READING);
            SourceText read = library.read(upload.name(), upload.bytes());
            phases.accept(Phase.EXTRACTING);
            Extraction extraction = library.extract(read);

            phases.accept(Phase.STORING);
            return store(upload, read, extraction);
        } catch (UnreadableDocument e) {
            return new Receipt.Refused(code(e.reason()), String.valueOf(e.getMessage()));
        } catch (DataAccessException | TransactionException e) {
            LOG.error("could not store {}", upload.name(), e);
            return new Receipt.Refused("not-stored", "文件“%s”未能保存，请检查磁盘空间后重试；没有留下任何内容。".formatted(upload.name()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("could not read {}", upload.name(), e);
            return new Receipt.Refused("not-readable", "文件“%s”无法处理，请另存为 docx 或 txt 后重新上传。".formatted(upload.name()));
        }
    }

    private Receipt store(Upload upload, SourceText read, Extraction extraction) {
        Arrival arrival = Arrival.of(
                upload,
                read,
                extraction,
                upload.arrived().orElseGet(clock::instant).truncatedTo(ChronoUnit.MICROS));
        try {
            return new Receipt.Kept(archive.keep(arrival), arrival.candidates());
        } catch (DuplicateKeyException e) {
            return documents
                    .withSha256(read.sha256())
                    .<Receipt>map(Receipt.AlreadyThere::new)
                    .orElseThrow(() -> e);
        }
    }

    private static String code(UnreadableDocument.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
