package org.luoshi.extraction.reading;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.luoshi.extraction.reading.SourceText.Format;

/**
 * Reads the text layer of a pdf. PDFBox runs in a thread of its own: a crafted file can exhaust its stack or keep it busy,
 * and then that thread ends and nothing else is harmed.
 */
final class Pdf {

    /** The header may stand behind other bytes (ISO 32000-1, annex H.3.4.1). */
    private static final int HEADER_REACH = 1_024;

    private static final long STACK = 8L << 20;

    private final Limits limits;
    private final Refusals refusals;

    Pdf(Limits limits, Refusals refusals) {
        this.limits = limits;
        this.refusals = refusals;
    }

    /** Text may speak of the header too: behind other bytes it counts only where the name agrees. */
    static boolean isPdf(String name, byte[] bytes) {
        int reach = name.toLowerCase(Locale.ROOT).endsWith(".pdf") ? HEADER_REACH : 1;
        for (int at = 0; at < Math.min(reach, bytes.length - 4); at++) {
            if (bytes[at] == '%' && bytes[at + 1] == 'P' && bytes[at + 2] == 'D' && bytes[at + 3] == 'F') {
                return true;
            }
        }
        return false;
    }

    SourceText read(String name, byte[] bytes, String sha256) {
        new PdfStreams(bytes, limits, refusals).refuseBombs();
        ExtractedText.Finished finished = text(lines(bytes)).finish();
        return finished.source(name, Format.PDF, sha256, List.of());
    }

    private ExtractedText text(List<PdfLine> lines) {
        ExtractedText text = new ExtractedText(limits, refusals);
        new PdfLayout(lines).write(text);
        return text;
    }

    private List<PdfLine> lines(byte[] bytes) {
        FutureTask<List<PdfLine>> task = new FutureTask<>(() -> parse(bytes));
        Thread thread = new Thread(null, task, "luoshi-pdf", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw refusals.tooSlow(limits.time().toSeconds());
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw refusals.tooSlow(limits.time().toSeconds());
        } catch (ExecutionException e) {
            throw refusal(e.getCause() == null ? e : e.getCause());
        }
    }

    private List<PdfLine> parse(byte[] bytes) throws IOException {
        long deadline = System.nanoTime() + limits.time().toNanos();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            if (pages > limits.pages()) {
                throw refusals.tooManyPages(pages, limits.pages());
            }
            List<PdfLine> lines = PdfLines.of(document, limits, refusals, deadline);
            if (lines.isEmpty()) {
                throw pages == 0 ? refusals.damaged("PDF", "没有页面") : refusals.scan(pages);
            }
            return lines;
        }
    }

    private UnreadableDocument refusal(Throwable cause) {
        return switch (cause) {
            case UnreadableDocument unreadable -> unreadable;
            case InvalidPasswordException encrypted -> refusals.encrypted();
            case OutOfMemoryError tooLarge -> refusals.bomb();
            default -> refusals.damaged("PDF", cause);
        };
    }
}
