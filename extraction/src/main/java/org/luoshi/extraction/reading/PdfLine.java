package org.luoshi.extraction.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;

/** A line of a pdf page, with where it stands in points, x from the left and y from the top. */
final class PdfLine {

    /** 第3页, - 3 -, — 3 —, 3/12, 共12页 and the like. */
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[\\s\\-—–·.]{0,6}(?:第\\s{0,3})?\\d{1,4}(?:\\s{0,3}[页/／]\\s{0,3}(?:共?\\s{0,3}\\d{1,4}\\s{0,3}页?)?)?[\\s\\-—–·.]{0,6}");

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.．、](?!\\d)|第[一二三四五六七八九十百\\d]{1,4}[章节条]|[①-⑳]).*",
            Pattern.DOTALL);

    private final int page;
    private final List<Words> words = new ArrayList<>();
    private float left = Float.MAX_VALUE;
    private float right;
    private float y;
    private float size;

    record Words(String text, boolean bold) {}

    PdfLine(int page) {
        this.page = page;
    }

    void add(TextPosition position, String text) {
        if (!text.isBlank()) {
            left = Math.min(left, position.getXDirAdj());
            right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
            y = position.getYDirAdj();
            size = Math.max(size, position.getFontSizeInPt());
        }
        words.add(new Words(text, PdfFonts.isBold(position.getFont())));
    }

    /** A gap that the page shows; it is no space between Chinese characters, which justification pulls apart. */
    void gap() {
        String text = text();
        if (!text.isEmpty() && text.charAt(text.length() - 1) < '\u2E80') {
            words.add(new Words(" ", false));
        }
    }

    String text() {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(word.text));
        return text.toString();
    }

    List<Words> words() {
        return words;
    }

    boolean isBlank() {
        return words.stream().allMatch(word -> word.text.isBlank());
    }

    boolean isPageNumber() {
        return PAGE_NUMBER.matcher(text().strip()).matches();
    }

    boolean isNumbered() {
        return NUMBERED.matcher(text().strip()).matches();
    }

    boolean endsSentence() {
        String text = text().stripTrailing();
        return !text.isEmpty() && "。；：！？;:!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** What stays of a running head from page to page. */
    String withoutDigits() {
        return text().replaceAll("[\\s\\d]", "");
    }

    int page() {
        return page;
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    float y() {
        return y;
    }

    float size() {
        return size;
    }
}
