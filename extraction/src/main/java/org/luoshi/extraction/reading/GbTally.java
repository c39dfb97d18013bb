package org.luoshi.extraction.reading;

/**
 * How well bytes read as GB18030.
 *
 * @param common characters of GB 2312's first level (the 3,755 most used Han characters, 16-55 区) and its marks (1-3 区)
 * @param rare other well-formed characters of two or four bytes
 * @param faults malformed sequences
 * @param firstFault where the first of them stands, or -1
 * @param zeros bytes of value 0
 */
record GbTally(int common, int rare, int faults, int firstFault, int zeros) {

    static GbTally of(byte[] bytes) {
        int[] count = new int[4];
        int firstFault = -1;
        for (int at = 0; at < bytes.length; ) {
            int first = bytes[at] & 0xFF;
            if (first < 0x80) {
                count[3] += first == 0 ? 1 : 0;
                at++;
                continue;
            }
            int second = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
            int length = first == 0x80 || first == 0xFF ? 0 : length(second);
            if (length == 0) {
                count[2]++;
                firstFault = firstFault < 0 ? at : firstFault;
            } else {
                count[length == 2 && isCommon(first, second) ? 0 : 1]++;
            }
            at += Math.max(1, length);
        }
        return new GbTally(count[0], count[1], count[2], firstFault, count[3]);
    }

    /**
     * Chinese text of today has over 95 in 100 of its characters in the first level; other bytes read as GB18030 have
     * some 20. Seven in ten leaves room for names and tables.
     */
    boolean isPlausible() {
        long all = (long) common + rare + 2L * faults;
        return zeros == 0 && common > 0 && 10L * common >= 7L * all;
    }

    private static int length(int second) {
        if (second >= 0x30 && second <= 0x39) {
            return 4;
        }
        return second >= 0x40 && second != 0x7F && second != 0xFF ? 2 : 0;
    }

    private static boolean isCommon(int first, int second) {
        return second >= 0xA1 && ((first >= 0xB0 && first <= 0xD7) || (first >= 0xA1 && first <= 0xA3));
    }
}
