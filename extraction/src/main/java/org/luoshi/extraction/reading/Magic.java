package org.luoshi.extraction.reading;

import java.util.List;

/**
 * A kind of file that is no document, known by how it begins.
 *
 * @param mask the bytes looked for, -1 for any
 */
record Magic(int offset, int[] mask, String kind, String advice) {

    private static final List<Magic> KINDS = ResourceRows.rows("magic.txt").stream()
            .map(row -> new Magic(Integer.parseInt(row[0]), mask(row[1]), row[2], row[3]))
            .toList();

    /** Refuses pictures, sound, archives and the like by their real name. */
    static void refuseOtherKinds(byte[] bytes, Refusals refusals) {
        for (Magic magic : KINDS) {
            if (magic.matches(bytes)) {
                throw refusals.wrongFormat(magic.kind, magic.advice);
            }
        }
    }

    private boolean matches(byte[] bytes) {
        if (bytes.length < offset + mask.length) {
            return false;
        }
        for (int i = 0; i < mask.length; i++) {
            if (mask[i] >= 0 && mask[i] != (bytes[offset + i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    private static int[] mask(String hex) {
        int[] mask = new int[hex.length() / 2];
        for (int i = 0; i < mask.length; i++) {
            String pair = hex.substring(2 * i, 2 * i + 2);
            mask[i] = pair.equals("..") ? -1 : Integer.parseInt(pair, 16);
        }
        return mask;
    }
}
