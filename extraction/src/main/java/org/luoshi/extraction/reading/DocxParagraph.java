package org.luoshi.extraction.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luoshi.extraction.reading.Prose.Block;

/** A paragraph of a docx while it is read. */
final class DocxParagraph {

    private final List<Words> runs = new ArrayList<>();
    private String style = "";
    private int outline = -1;
    private int list = -1;
    private int depth = -1;

    private record Words(String words, @Nullable Boolean bold) {}

    void style(String id) {
        style = id;
    }

    void outline(int level) {
        outline = level;
    }

    void list(int number) {
        list = number;
    }

    void depth(int level) {
        depth = level;
    }

    /** @param bold null where the run does not say, and the paragraph's style decides */
    void add(String words, @Nullable Boolean bold) {
        runs.add(new Words(words, bold));
    }

    /** Writes the paragraph; a line break in it ends a block, except in a heading. */
    void write(ExtractedText text, DocxStyles styles, DocxNumbers numbers, boolean inCell) {
        DocxStyles.Style look = styles.style(style);
        int level = outline < 0 ? look.level() : outline < 9 ? outline + 1 : 0;
        DocxStyles.Numbered numbered = numbered(look);
        boolean bullet = numbered != null && numbers.isBullet(numbered.list(), numbered.depth());
        Block.Kind kind = kind(look, level, bullet, inCell);
        int from = text.length();
        if (numbered != null) {
            text.words(numbers.next(numbered.list(), numbered.depth()), look.bold());
        }
        for (Words run : runs) {
            boolean bold = run.bold == null ? look.bold() : run.bold;
            from = write(run.words, bold, from, kind, level, text);
        }
        text.endBlock(from, kind, level);
    }

    private static int write(String words, boolean bold, int from, Block.Kind kind, int level, ExtractedText text) {
        int start = from;
        String[] lines = kind == Block.Kind.HEADING ? new String[] {words} : words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                text.endBlock(start, kind, level);
                text.separate('\n');
                start = text.length();
            }
            text.words(lines[i], bold);
        }
        return start;
    }

    /** An empty paragraph of a list takes a number too, which Word shows and nobody means. */
    void count(DocxStyles styles, DocxNumbers numbers) {
        DocxStyles.Numbered numbered = numbered(styles.style(style));
        if (numbered != null) {
            numbers.next(numbered.list(), numbered.depth());
        }
    }

    boolean hasWords() {
        return runs.stream().anyMatch(run -> !run.words.isBlank());
    }

    private DocxStyles.@Nullable Numbered numbered(DocxStyles.Style look) {
        if (list == 0) {
            return null;
        }
        DocxStyles.Numbered inherited = look.numbered();
        int inheritedDepth = inherited == null ? 0 : inherited.depth();
        if (list > 0) {
            return new DocxStyles.Numbered(list, depth >= 0 ? depth : inheritedDepth);
        }
        return inherited;
    }

    private static Block.Kind kind(DocxStyles.Style look, int level, boolean bullet, boolean inCell) {
        if (look.contents()) {
            return Block.Kind.FURNITURE;
        }
        if (inCell) {
            return Block.Kind.CELL;
        }
        return level > 0 ? Block.Kind.HEADING : bullet ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
    }
}
