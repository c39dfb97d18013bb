package org.luoshi.extraction.reading;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.luoshi.extraction.reading.Prose.Block;
import org.luoshi.extraction.reading.Prose.Range;

/**
 * Builds the prose of a source, block by block and forward only. White space at a block's ends is left out and empty
 * blocks vanish, so that the prose is its blocks' texts joined by one line break.
 */
final class ProseBuilder {

    private final String source;
    private final Limits limits;
    private final Refusals refusals;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Range> emphasis = new ArrayList<>();
    private char[] prose;
    private int length;
    private int[] runStart = new int[16];
    private int[] runShift = new int[16];
    private int runs = 1;
    private int blockStart;
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int level;
    private int boldStart = -1;

    ProseBuilder(String source, Limits limits, Refusals refusals) {
        this.source = source;
        this.limits = limits;
        this.refusals = refusals;
        this.prose = new char[Math.min(source.length() + 2, 1 << 16)];
        if (source.length() > limits.characters()) {
            throw refusals.tooManyCharacters(limits.characters());
        }
    }

    /** Begins a block; ends the one before. */
    void open(Block.Kind kind, int level) {
        close();
        this.kind = kind;
        this.level = level;
        blockStart = blocks.isEmpty() ? 0 : length + 1;
    }

    /** Adds the source's characters of a range, folded. */
    void text(int from, int to) {
        makeRoom(to - from);
        char before = isBlank() ? ' ' : prose[length - 1];
        for (int at = from; at < to; at++) {
            char folded = Folding.fold(source, at, before);
            if (folded != Folding.DROPPED && (folded != ' ' || !isBlank())) {
                add(at, folded);
                before = folded;
            }
        }
    }

    /** Adds one character that the source writes in a longer way at an index, such as an entity. */
    void character(int at, int codePoint) {
        makeRoom(2);
        if (!Character.isBmpCodePoint(codePoint)) {
            add(at, Character.highSurrogate(codePoint));
            add(at + 1, Character.lowSurrogate(codePoint));
            return;
        }
        char folded = Folding.fold((char) codePoint);
        if (folded != Folding.DROPPED && (folded != ' ' || !isBlank())) {
            add(at, folded);
        }
    }

    /** Says whether what follows is bold. */
    void bold(boolean on) {
        if (on && boldStart < 0) {
            boldStart = isBlank() ? blockStart : length;
        } else if (!on && boldStart >= 0) {
            addBold(boldStart);
            boldStart = -1;
        }
    }

    /** Word processors cut a bold run into many: those that touch become one. */
    private void addBold(int start) {
        boolean touches = !emphasis.isEmpty()
                && emphasis.getLast().end() == start
                && emphasis.getLast().start() >= blockStart;
        int from = touches ? emphasis.removeLast().start() : start;
        if (length > from) {
            emphasis.add(new Range(from, length));
        }
    }

    /** Ends the block and returns its number, or -1 when there was nothing in it. */
    int close() {
        while (!isBlank() && prose[length - 1] == ' ') {
            length--;
        }
        bold(false);
        trimBold();
        dropRunsBehindTheEnd();
        if (isBlank()) {
            blockStart = blocks.isEmpty() ? 0 : length + 1;
            return -1;
        }
        if (blocks.size() == limits.blocks()) {
            throw refusals.tooManyBlocks(limits.blocks());
        }
        blocks.add(new Block(blockStart, length, kind, level));
        blockStart = length + 1;
        kind = Block.Kind.PARAGRAPH;
        level = 0;
        return blocks.size() - 1;
    }

    /** Calls a block furniture after all, when its text says so. */
    void setAside(Predicate<CharSequence> isFurniture) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (isFurniture.test(CharBuffer.wrap(prose, block.start(), block.end() - block.start()))) {
                blocks.set(i, new Block(block.start(), block.end(), Block.Kind.FURNITURE, 0));
            }
        }
    }

    Prose build() {
        close();
        return new Prose(
                new String(prose, 0, length),
                Arrays.copyOf(runStart, runs),
                Arrays.copyOf(runShift, runs),
                blocks,
                emphasis);
    }

    private boolean isBlank() {
        return length <= blockStart;
    }

    private void add(int at, char c) {
        if (length < blockStart) {
            prose[length++] = '\n';
        }
        if (at - length != runShift[runs - 1]) {
            beginRun(at - length);
        }
        prose[length++] = c;
    }

    private void beginRun(int shift) {
        if (runStart[runs - 1] == length) {
            runShift[runs - 1] = shift;
            return;
        }
        if (runs == runStart.length) {
            runStart = Arrays.copyOf(runStart, runs * 2);
            runShift = Arrays.copyOf(runShift, runs * 2);
        }
        runStart[runs] = length;
        runShift[runs++] = shift;
    }

    /** White space at the block's end may have been bold. */
    private void trimBold() {
        while (!emphasis.isEmpty() && emphasis.getLast().end() > length) {
            Range last = emphasis.removeLast();
            if (last.start() < length) {
                emphasis.add(new Range(last.start(), length));
            }
        }
    }

    private void dropRunsBehindTheEnd() {
        while (runs > 1 && runStart[runs - 1] >= length) {
            runs--;
        }
    }

    private void makeRoom(int characters) {
        int needed = length + characters + 2;
        if (needed > prose.length) {
            prose = Arrays.copyOf(prose, Math.max(needed, prose.length + (prose.length >> 1)));
        }
    }
}
