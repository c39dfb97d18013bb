package org.luoshi.extraction.reading;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Shows the numbers of a workbook as its cells' formats do, and days and times in ISO form. */
final class XlsxFormats {

    /** Excel's own limit of a format's length; what is longer was not written by it. */
    private static final int LONGEST = 255;

    private final Map<Integer, String> custom = new HashMap<>();
    private final List<Integer> byStyle = new ArrayList<>();
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    static XlsxFormats read(Zip zip, String part) throws IOException {
        XlsxFormats formats = new XlsxFormats();
        if (zip.has(part)) {
            Xml.read(zip, part, formats.new Reading());
        }
        return formats;
    }

    /** A number as stored, shown; the number itself where it or its format makes no sense. */
    String show(String stored, int style, boolean from1904) {
        double value;
        try {
            value = Double.parseDouble(stored);
        } catch (NumberFormatException e) {
            return stored;
        }
        int format = style >= 0 && style < byStyle.size() ? byStyle.get(style) : 0;
        String pattern = pattern(format);
        try {
            if (DateUtil.isADateFormat(format, pattern) && DateUtil.isValidExcelDate(value)) {
                return day(value, from1904);
            }
            return formatter
                    .formatRawCellContents(value, format, pattern, from1904)
                    .strip();
        } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
            return stored;
        }
    }

    private String pattern(int format) {
        String pattern = custom.getOrDefault(format, BuiltinFormats.getBuiltinFormat(Math.max(0, format)));
        return pattern == null || pattern.length() > LONGEST ? "General" : pattern;
    }

    private static String day(double value, boolean from1904) {
        LocalDateTime time = DateUtil.getLocalDateTime(value, from1904, true);
        if (time == null) {
            return String.valueOf(value);
        }
        boolean whole = time.toLocalTime().equals(LocalTime.MIDNIGHT);
        String hour = time.toLocalTime().toString();
        return value < 1 ? hour : whole ? time.toLocalDate().toString() : time.toLocalDate() + " " + hour;
    }

    private final class Reading implements Xml.Listener {

        private boolean cells;

        @Override
        public void open(String name, XMLStreamReader element) {
            switch (name) {
                case "numFmt" -> custom.put(Xml.number(element, "numFmtId", 0), Xml.attribute(element, "formatCode"));
                case "cellXfs" -> cells = true;
                case "xf" -> {
                    if (cells) {
                        byStyle.add(Xml.number(element, "numFmtId", 0));
                    }
                }
                default -> {}
            }
        }

        @Override
        public void close(String name) {
            cells &= !name.equals("cellXfs");
        }
    }
}
