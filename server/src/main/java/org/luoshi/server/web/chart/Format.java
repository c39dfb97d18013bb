package org.luoshi.server.web.chart;

/**
 * The measures of a sheet, in its own unit.
 *
 * @param height 0: as high as it needs to be
 * @param heading how wide the column of headings is
 * @param least how high a row is at least
 * @param most how high a row is at most, where there is room
 * @param text the size of headings
 * @param lines how many lines a heading may have
 * @param framed with title, legend and footer
 */
public record Format(
        double width,
        double height,
        double margin,
        double heading,
        double least,
        double most,
        double text,
        int lines,
        boolean framed) {

    /** Points in a millimetre. */
    private static final double MM = 72 / 25.4;

    /** CSS pixels; a page stretches it to its own width. */
    public static Format screen(double row, double heading) {
        return new Format(1180, 0, 0, heading, row, row, 13, 1, false);
    }

    /** Papers of the wall, landscape; sizes are ISO 216's. */
    public enum Paper {
        A0(1189, 841, 20, 21),
        A1(841, 594, 15, 15),
        A3(420, 297, 10, 8.5);

        private final double width;
        private final double height;
        private final double margin;
        private final double text;

        /** Millimetres, but for the size of the text, which is in points. */
        Paper(double width, double height, double margin, double text) {
            this.width = width;
            this.height = height;
            this.margin = margin;
            this.text = text;
        }

        public Format format() {
            return new Format(
                    width * MM, height * MM, margin * MM, width * MM * 0.21, text * 1.9, text * 3.4, text, 2, true);
        }
    }
}
