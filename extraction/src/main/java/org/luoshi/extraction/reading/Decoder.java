package org.luoshi.extraction.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells UTF-8, UTF-16 and GB18030 apart: a byte order mark decides; else bytes that are UTF-8, but for a few lost ones,
 * are UTF-8; else UTF-16 shows in its pages; else GB18030 must make sense as Chinese. Anything else is refused. A few
 * malformed bytes become U+FFFD each: a torn character spoils one word, and refusing would lose the whole report.
 */
final class Decoder {

    private static final Pattern DECLARED =
            Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_.:-]{2,40})");
    /** HTML asks that the declaration stand in the first 1,024 bytes; real pages are later. */
    private static final int DECLARATION_REACH = 8_192;

    private Decoder() {}

    static String decode(byte[] bytes, Refusals refusals) {
        Encoding marked = Encoding.marked(bytes);
        if (marked != null) {
            return marked.decode(bytes);
        }
        Utf8Tally utf8 = Utf8Tally.of(bytes);
        if (utf8.isUtf8() && (utf8.sequences() > 0 || utf8.zeros() == 0) && utf8.zeros() * 100L <= bytes.length) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        GbTally gb = GbTally.of(bytes);
        Charset utf16 = Utf16Tally.tell(bytes);
        if (utf16 != null && !gb.isPlausible()) {
            return new String(bytes, utf16);
        }
        Charset declared = declared(bytes);
        if (gb.isPlausible() && (declared == null || declared.equals(Encoding.GB18030))) {
            return new String(bytes, Encoding.GB18030);
        }
        if (declared != null && gb.zeros() == 0) {
            return new String(bytes, declared);
        }
        throw refusals.undecodable(offset(bytes, utf8, gb));
    }

    /** What an HTML page says of itself; the Chinese national encodings are all read as their last and largest. */
    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_REACH), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (head.indexOf('<') < 0 || !matcher.find()) {
            return null;
        }
        return switch (matcher.group(1).toLowerCase(java.util.Locale.ROOT)) {
            case "gb2312", "gbk", "gb18030", "gb_2312-80", "cp936" -> Encoding.GB18030;
            case "big5", "big5-hkscs" -> Charset.forName("Big5-HKSCS");
            case "iso-8859-1", "windows-1252" -> Charset.forName("windows-1252");
            default -> null;
        };
    }

    /** The first byte that is neither UTF-8 nor GB18030; a zero byte, when there is none. */
    private static int offset(byte[] bytes, Utf8Tally utf8, GbTally gb) {
        if (utf8.firstFault() >= 0) {
            return Math.max(utf8.firstFault(), gb.firstFault());
        }
        int zero = 0;
        while (zero < bytes.length - 1 && bytes[zero] != 0) {
            zero++;
        }
        return zero;
    }
}
