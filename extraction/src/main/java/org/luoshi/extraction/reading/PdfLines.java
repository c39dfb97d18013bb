package org.luoshi.extraction.reading;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a pdf with their places, and stops when there are too many or time is up. */
final class PdfLines extends PDFTextStripper {

    private final List<PdfLine> lines = new ArrayList<>();
    private final Limits limits;
    private final Refusals refusals;
    private final long deadline;
    private PdfLine open = new PdfLine(0);
    private long characters;

    private PdfLines(Limits limits, Refusals refusals, long deadline) {
        this.limits = limits;
        this.refusals = refusals;
        this.deadline = deadline;
        setSortByPosition(true);
    }

    /** @param deadline by {@link System#nanoTime} */
    static List<PdfLine> of(PDDocument document, Limits limits, Refusals refusals, long deadline) throws IOException {
        PdfLines stripper = new PdfLines(limits, refusals, deadline);
        stripper.writeText(document, Writer.nullWriter());
        stripper.endLine();
        return stripper.lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            String unicode = position.getUnicode();
            if (unicode != null) {
                open.add(position, unicode);
                characters += unicode.length();
            }
        }
        if (characters > limits.characters()) {
            throw refusals.tooManyCharacters(limits.characters());
        }
    }

    @Override
    protected void writeWordSeparator() {
        open.gap();
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void startPage(PDPage page) {
        open = new PdfLine(getCurrentPageNo());
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (System.nanoTime() > deadline) {
            throw refusals.tooSlow(limits.time().toSeconds());
        }
        super.processOperator(operator, operands);
    }

    private void endLine() {
        if (!open.isBlank()) {
            lines.add(open);
        }
        open = new PdfLine(getCurrentPageNo());
    }
}
