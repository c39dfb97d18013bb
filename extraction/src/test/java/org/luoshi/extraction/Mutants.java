package org.luoshi.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Spoils a file in a way that its seed decides: its bytes, its words, or the words inside its package. */
final class Mutants {

    /** A paper is cut to so many characters for most mutants, since faults do not need the rest. */
    private static final int SLICE = 1200;
    /** One mutant in so many is made of the whole paper. */
    private static final int WHOLE = 20;

    private static final List<String> NOISE = List.of(
            "（",
            "）",
            "“",
            "”",
            "《",
            "》",
            "(",
            ")",
            "；",
            "。",
            "：",
            "，",
            "、",
            "\n",
            "\r\n",
            "\n\n",
            "　",
            "\t",
            "\0",
            "\uFEFF",
            "𠮷",
            "☃",
            "&#20540;",
            "&",
            "<p>",
            "</b>",
            "<",
            "一是",
            "（一）",
            "一、",
            "1.",
            "将",
            "要",
            "年内",
            "去年",
            "会议强调，",
            "由",
            "牵头",
            "责任单位：",
            "99999999999999999999",
            "0",
            "％",
            "万",
            "亿",
            "一万亿亿",
            "13月32日",
            "２０２６年",
            "十五五",
            "每",
            "分别",
            "和",
            "以上",
            "—",
            "～",
            "区",
            "局",
            "街道");
    private static final String NUMERALS = "0123456789０５９〇一二三四五六七八九十百千万亿两半几数第初";

    private final Random random;

    private Mutants(long seed) {
        this.random = new Random(seed);
    }

    static byte[] of(String name, byte[] original, long seed) {
        return new Mutants(seed).mutant(name, original);
    }

    private byte[] mutant(String name, byte[] original) {
        if (name.endsWith(".txt") || name.endsWith(".html")) {
            String text = new String(original, UTF_8);
            String part = random.nextInt(WHOLE) == 0 ? text : slice(text);
            return random.nextInt(3) == 0
                    ? bytes(part.getBytes(UTF_8))
                    : words(part).getBytes(UTF_8);
        }
        boolean packed = !name.endsWith(".pdf");
        return packed && random.nextInt(3) > 0 ? repacked(original) : bytes(original);
    }

    private String slice(String text) {
        if (text.length() <= SLICE) {
            return text;
        }
        int from = random.nextInt(4) == 0 ? 0 : random.nextInt(text.length() - SLICE);
        return text.substring(from, from + SLICE);
    }

    /** Bytes flipped, replaced, cut, doubled, inserted, or the rest torn off. */
    private byte[] bytes(byte[] original) {
        byte[] bytes = original.clone();
        for (int i = 1 + random.nextInt(4); i > 0 && bytes.length > 1; i--) {
            int from = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + 1 + random.nextInt(60));
            bytes = switch (random.nextInt(6)) {
                case 0 -> flipped(bytes, from);
                case 1 -> joined(bytes, from, noise(), from);
                case 2 -> joined(bytes, from, new byte[0], to);
                case 3 -> joined(bytes, to, new byte[0], from);
                case 4 -> joined(bytes, from, noise(), to);
                default -> random.nextInt(5) == 0 ? Arrays.copyOf(bytes, from + 1) : flipped(bytes, from);
            };
        }
        return bytes;
    }

    private byte[] flipped(byte[] bytes, int at) {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }

    private byte[] noise() {
        byte[] noise = new byte[1 + random.nextInt(8)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] joined(byte[] bytes, int head, byte[] between, int tail) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(head + between.length + bytes.length - tail);
        out.write(bytes, 0, head);
        out.writeBytes(between);
        out.write(bytes, tail, bytes.length - tail);
        return out.toByteArray();
    }

    private String words(String original) {
        String text = original;
        for (int i = 1 + random.nextInt(12); i > 0 && text.length() > 1; i--) {
            text = changed(text);
        }
        return text;
    }

    private String changed(String text) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(40));
        String head = text.substring(0, from);
        return switch (random.nextInt(8)) {
            case 0 -> without(text, "（）“”《》()", from);
            case 1 -> numerals(text, from);
            case 2 -> without(text, "\n", from);
            case 3 -> head + new StringBuilder(text.substring(from, to)).reverse() + text.substring(to);
            case 4 -> head + text.substring(from, to) + text.substring(from);
            case 5 -> head + text.substring(to);
            case 6 -> without(text, "。；，：、", from);
            default -> head + NOISE.get(random.nextInt(NOISE.size())) + text.substring(from);
        };
    }

    /** Drops the next of these marks, so that brackets stay open and lines and sentences run together. */
    private static String without(String text, String marks, int from) {
        for (int i = from; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return text.substring(0, i) + text.substring(i + 1);
            }
        }
        return text;
    }

    /** Other numerals from here on, about a line long. */
    private String numerals(String text, int from) {
        StringBuilder other = new StringBuilder(text);
        for (int i = from; i < Math.min(text.length(), from + 80); i++) {
            if (Character.isDigit(text.charAt(i)) || NUMERALS.indexOf(text.charAt(i)) >= 0) {
                other.setCharAt(i, NUMERALS.charAt(random.nextInt(NUMERALS.length())));
            }
        }
        return other.toString();
    }

    /** The package with one of its XML parts spoilt, so that the change gets past the checksums. */
    private byte[] repacked(byte[] original) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(original));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(holdsText(entry.getName()) ? spoilt(part) : part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static boolean holdsText(String part) {
        return part.endsWith("document.xml") || part.endsWith("sharedStrings.xml") || part.contains("sheet1");
    }

    /** Mostly changes that leave well-formed XML, or the mutant ends at the parser. */
    private byte[] spoilt(byte[] part) {
        if (random.nextInt(6) == 0) {
            return bytes(part);
        }
        StringBuilder text = new StringBuilder(new String(part, UTF_8));
        for (int i = 1 + random.nextInt(20); i > 0; i--) {
            int at = random.nextInt(text.length());
            if (text.charAt(at) > 0x2000) {
                text.setCharAt(at, "（）“”。；：，0９十万将要".charAt(random.nextInt(14)));
            }
        }
        return text.toString().getBytes(UTF_8);
    }
}
