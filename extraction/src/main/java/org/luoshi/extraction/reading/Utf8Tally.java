package org.luoshi.extraction.reading;

/**
 * How well bytes read as UTF-8.
 *
 * @param sequences well-formed characters of two bytes and more
 * @param faults malformed sequences
 * @param firstFault where the first of them stands, or -1
 * @param cutShort whether the last fault is a sequence that the end of the file cut off
 * @param zeros bytes of value 0
 */
record Utf8Tally(int sequences, int faults, int firstFault, boolean cutShort, int zeros) {

    static Utf8Tally of(byte[] bytes) {
        int sequences = 0;
        int faults = 0;
        int firstFault = -1;
        boolean cutShort = false;
        int zeros = 0;
        for (int at = 0; at < bytes.length; ) {
            byte first = bytes[at];
            if (first >= 0) {
                zeros += first == 0 ? 1 : 0;
                at++;
                continue;
            }
            int length = length(bytes, at);
            if (length > 0) {
                sequences++;
                at += length;
            } else {
                faults++;
                firstFault = firstFault < 0 ? at : firstFault;
                cutShort = -length == bytes.length - at && expected(first & 0xFF) > -length;
                at -= length;
            }
        }
        return new Utf8Tally(sequences, faults, firstFault, cutShort, zeros);
    }

    /**
     * Nothing malformed; or so little of it beside so much that is well formed that the file is UTF-8 with a few bytes
     * lost (a sequence cut off at the end, a disk error): Chinese text in another encoding breaks UTF-8 in every other
     * character.
     */
    boolean isUtf8() {
        return faults == 0 || (cutShort && faults == 1 && sequences > 0) || sequences > 20L * faults;
    }

    /** The length of the well-formed sequence here, or minus the length of the malformed one. */
    private static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int expected = expected(first);
        if (expected == 0) {
            return -1;
        }
        for (int i = 1; i < expected; i++) {
            if (at + i >= bytes.length || !continues(first, i, bytes[at + i] & 0xFF)) {
                return -i;
            }
        }
        return expected;
    }

    private static int expected(int first) {
        if (first >= 0xC2 && first <= 0xDF) {
            return 2;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            return 3;
        }
        return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
    }

    /** The second byte is bounded further so that nothing is written longer than need be, and no surrogate. */
    private static boolean continues(int first, int index, int next) {
        int low = index > 1 ? 0x80 : first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int high = index > 1 ? 0xBF : first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        return next >= low && next <= high;
    }
}
