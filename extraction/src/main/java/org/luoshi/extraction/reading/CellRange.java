package org.luoshi.extraction.reading;

import java.util.Optional;

/** A range of a sheet, rows and columns from 0, all four inside it: {@code B3:D7}. */
record CellRange(int top, int left, int bottom, int right) {

    static Optional<CellRange> parse(String range) {
        String[] ends = range.split(":", 3);
        if (ends.length != 2) {
            return Optional.empty();
        }
        CellRange parsed = new CellRange(row(ends[0]), column(ends[0]), row(ends[1]), column(ends[1]));
        boolean runsForward =
                parsed.top >= 0 && parsed.left >= 0 && parsed.bottom >= parsed.top && parsed.right >= parsed.left;
        return runsForward ? Optional.of(parsed) : Optional.empty();
    }

    /** The column of an address such as {@code AB3}, or -1. */
    static int column(String address) {
        int column = 0;
        int at = 0;
        while (at < address.length() && at < 3 && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
            column = column * 26 + address.charAt(at++) - 'A' + 1;
        }
        return column - 1;
    }

    private static int row(String address) {
        int at = 0;
        while (at < address.length() && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
            at++;
        }
        return Xml.number(address.substring(at), 0) - 1;
    }

    static String reference(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row + 1).toString();
    }
}
