package org.luoshi.extraction.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Follows the elements of a docx's body (WordprocessingML, ECMA-376 part 1, section 17). */
final class DocxBody implements Xml.Listener {

    /**
     * Left out with all they hold: deleted and moved-away text, earlier formats, field codes, the second form of drawings
     * that Word writes twice, and the phonetic guide above Han characters.
     */
    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "pPrChange", "rPrChange", "instrText", "delText", "Fallback", "rt", "sdtPr");

    private final ExtractedText text;
    private final DocxStyles styles;
    private final DocxNumbers numbers;
    private final DocxTables tables;
    /** Paragraphs open around this one: a text box stands inside a paragraph and holds others. */
    private final Deque<DocxParagraph> open = new ArrayDeque<>();

    private int leftOut;
    private boolean inText;
    private boolean inRun;
    private boolean hidden;
    private boolean separatorNote;
    private @Nullable Boolean bold;

    DocxBody(ExtractedText text, DocxStyles styles, DocxNumbers numbers, List<TableLayout> tables) {
        this.text = text;
        this.styles = styles;
        this.numbers = numbers;
        this.tables = new DocxTables(text, tables);
    }

    @Override
    public void open(String name, XMLStreamReader element) {
        if (leftOut > 0 || LEFT_OUT.contains(name)) {
            leftOut++;
            return;
        }
        switch (name) {
            case "p" -> open.push(new DocxParagraph());
            case "r" -> {
                inRun = true;
                bold = null;
                hidden = false;
            }
            case "t" -> inText = inRun;
            case "footnote", "endnote" ->
                separatorNote = !Xml.attribute(element, "type").isEmpty();
            default -> {
                tables.open(name, element);
                property(name, element);
            }
        }
    }

    private void property(String name, XMLStreamReader element) {
        DocxParagraph paragraph = open.peek();
        if (paragraph == null) {
            return;
        }
        if (inRun) {
            runProperty(name, element);
            return;
        }
        switch (name) {
            case "pStyle" -> paragraph.style(Xml.attribute(element, "val"));
            case "outlineLvl" -> paragraph.outline(Xml.number(element, "val", -1));
            case "numId" -> paragraph.list(Xml.number(element, "val", 0));
            case "ilvl" -> paragraph.depth(Xml.number(element, "val", 0));
            default -> {}
        }
    }

    private void runProperty(String name, XMLStreamReader element) {
        switch (name) {
            case "b" -> bold = Xml.isOn(element);
            case "vanish" -> hidden = Xml.isOn(element);
            case "tab" -> add("\t");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            default -> {}
        }
    }

    @Override
    public void text(String words) {
        if (inText && leftOut == 0) {
            add(words.replace('\n', ' '));
        }
    }

    private void add(String words) {
        DocxParagraph paragraph = open.peek();
        if (paragraph != null && !hidden && !separatorNote) {
            paragraph.add(words, bold);
        }
    }

    @Override
    public void close(String name) {
        if (leftOut > 0) {
            leftOut--;
            return;
        }
        switch (name) {
            case "p" -> endParagraph();
            case "r" -> inRun = false;
            case "t" -> inText = false;
            default -> tables.close(name);
        }
    }

    private void endParagraph() {
        DocxParagraph paragraph = open.poll();
        if (paragraph == null) {
            return;
        }
        if (paragraph.hasWords()) {
            tables.beginParagraph();
            paragraph.write(text, styles, numbers, tables.inCell());
            tables.endParagraph();
        } else {
            paragraph.count(styles, numbers);
        }
        inRun = !open.isEmpty();
    }
}
