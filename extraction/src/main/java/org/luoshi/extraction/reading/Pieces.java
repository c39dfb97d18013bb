package org.luoshi.extraction.reading;

import java.util.Arrays;

/** Pieces of a source in order, each a range of it or a character reference, packed to keep long pages small. */
final class Pieces {

    private static final int BOLD = 1;
    private static final int REFERENCE = 2;
    private static final int SPACE = 4;

    private int[] packed = new int[3 * 64];
    private int size;

    int size() {
        return size;
    }

    void range(int from, int to, boolean bold) {
        add(from, to, bold ? BOLD : 0);
    }

    void reference(int at, int codePoint, boolean bold) {
        add(at, codePoint, REFERENCE | (bold ? BOLD : 0));
    }

    /** One space that stands for the white space beginning at an index. */
    void space(int at, boolean bold) {
        add(at, ' ', SPACE | (bold ? BOLD : 0));
    }

    boolean endsInSpace(int first) {
        return size == first || (packed[3 * size - 1] & SPACE) != 0;
    }

    void write(int first, int end, ProseBuilder prose) {
        for (int i = 3 * first; i < 3 * end; i += 3) {
            prose.bold((packed[i + 2] & BOLD) != 0);
            if ((packed[i + 2] & (REFERENCE | SPACE)) != 0) {
                prose.character(packed[i], packed[i + 1]);
            } else {
                prose.text(packed[i], packed[i + 1]);
            }
        }
    }

    /** The ranges of the source in a stretch of pieces, joined, nothing folded. */
    String words(int first, int end, String source) {
        StringBuilder words = new StringBuilder();
        for (int i = 3 * first; i < 3 * end; i += 3) {
            if ((packed[i + 2] & (REFERENCE | SPACE)) == 0) {
                words.append(source, packed[i], packed[i + 1]);
            }
        }
        return words.toString();
    }

    private void add(int from, int second, int flags) {
        if (3 * size == packed.length) {
            packed = Arrays.copyOf(packed, packed.length * 2);
        }
        packed[3 * size] = from;
        packed[3 * size + 1] = second;
        packed[3 * size + 2] = flags;
        size++;
    }
}
