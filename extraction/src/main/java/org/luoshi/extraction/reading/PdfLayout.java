package org.luoshi.extraction.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.luoshi.extraction.reading.Prose.Block;

/** Puts the lines of a pdf together again to paragraphs, without page numbers and running heads. */
final class PdfLayout {

    /** A running head or foot stands among this many first or last lines of a page. */
    private static final int MARGIN_LINES = 2;
    /** A line on fewer pages may well be text. */
    private static final int FEWEST_REPEATS = 3;
    /** A heading's type is at least this much larger than the body's, and its text no longer than that. */
    private static final float HEADING_SIZE = 1.15f;

    private static final int LONGEST_HEADING = 60;

    private final List<PdfLine> lines;
    private final float left;
    private final float right;
    private final float bodySize;
    private final float spacing;

    PdfLayout(List<PdfLine> all) {
        this.lines = withoutMargins(all);
        this.left = quantile(lines, PdfLine::left, 0.05);
        this.right = quantile(lines, PdfLine::right, 0.95);
        this.bodySize = quantile(lines, PdfLine::size, 0.5);
        this.spacing = spacing();
    }

    void write(ExtractedText text) {
        boolean marksBold = boldShare() < 0.5;
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i + 1 == lines.size() || ends(lines.get(i), lines.get(i + 1))) {
                writeParagraph(lines.subList(start, i + 1), marksBold, text);
                start = i + 1;
            }
        }
    }

    private void writeParagraph(List<PdfLine> paragraph, boolean marksBold, ExtractedText text) {
        int from = text.length();
        char last = ' ';
        int length = 0;
        for (PdfLine line : paragraph) {
            String words = line.text();
            if (length > 0 && Folding.isWord(last) && Folding.isWord(words.charAt(0))) {
                text.words(" ", false);
            }
            line.words().forEach(word -> text.words(word.text(), word.bold() && marksBold));
            last = words.charAt(words.length() - 1);
            length += words.length();
        }
        boolean heading = isLarge(paragraph.getFirst()) && length <= LONGEST_HEADING;
        text.endBlock(from, heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, heading ? 1 : 0);
        text.separate('\n');
    }

    /** Whether a paragraph ends between two lines. */
    private boolean ends(PdfLine line, PdfLine next) {
        boolean samePage = line.page() == next.page();
        boolean otherSize = Math.abs(line.size() - next.size()) > 0.1f * line.size();
        boolean gap = samePage && next.y() - line.y() > 1.7f * Math.max(spacing, line.size());
        boolean back = samePage && next.y() <= line.y();
        if (otherSize || gap || back || (next.isNumbered() && (line.endsSentence() || isShort(line)))) {
            return true;
        }
        if (isLarge(line)) {
            return false;
        }
        float indent = next.left() - left;
        boolean indented = indent > 1.2f * next.size()
                && (indent < 4 * next.size() || next.left() > line.left() + 0.5f * next.size());
        return isShort(line) || indented;
    }

    private boolean isShort(PdfLine line) {
        return line.right() < right - 1.6f * line.size();
    }

    private boolean isLarge(PdfLine line) {
        return line.size() > HEADING_SIZE * bodySize;
    }

    private float spacing() {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float gap = lines.get(i).y() - lines.get(i - 1).y();
            if (gap > 0 && lines.get(i).page() == lines.get(i - 1).page()) {
                gaps.add(gap);
            }
        }
        return quantile(gaps, gap -> gap, 0.5);
    }

    private double boldShare() {
        long bold = lines.stream()
                .flatMap(line -> line.words().stream())
                .filter(PdfLine.Words::bold)
                .count();
        long all = lines.stream().mapToLong(line -> line.words().size()).sum();
        return all == 0 ? 0 : (double) bold / all;
    }

    private static List<PdfLine> withoutMargins(List<PdfLine> all) {
        Map<Integer, List<PdfLine>> pages = new TreeMap<>();
        all.forEach(line ->
                pages.computeIfAbsent(line.page(), key -> new ArrayList<>()).add(line));
        Map<String, Integer> repeats = new HashMap<>();
        pages.values()
                .forEach(page -> margins(page).stream()
                        .map(PdfLine::withoutDigits)
                        .distinct()
                        .forEach(words -> repeats.merge(words, 1, Integer::sum)));
        Set<PdfLine> dropped = new HashSet<>();
        for (List<PdfLine> page : pages.values()) {
            for (PdfLine line : margins(page)) {
                int often = repeats.getOrDefault(line.withoutDigits(), 0);
                boolean running = often >= FEWEST_REPEATS && often * 2 >= pages.size();
                if (line.isPageNumber() || running) {
                    dropped.add(line);
                }
            }
        }
        return all.stream().filter(line -> !dropped.contains(line)).toList();
    }

    private static Collection<PdfLine> margins(List<PdfLine> page) {
        Set<PdfLine> margins = new HashSet<>(page.subList(0, Math.min(MARGIN_LINES, page.size())));
        margins.addAll(page.subList(Math.max(0, page.size() - MARGIN_LINES), page.size()));
        return margins;
    }

    private static <T> float quantile(List<T> all, ToDoubleFunction<T> of, double share) {
        double[] sorted = all.stream().mapToDouble(of).sorted().toArray();
        return sorted.length == 0 ? 0 : (float) sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
    }
}
