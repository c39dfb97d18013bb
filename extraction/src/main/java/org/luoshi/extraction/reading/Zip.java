package org.luoshi.extraction.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a packed file, read from its central directory (PKWARE's APPNOTE 6.3, sections 4.3.7 to 4.3.16), in memory
 * and within limits. Zip64 is not needed below 64 MiB and not read.
 */
final class Zip {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private final ByteBuffer bytes;
    private final Limits limits;
    private final Refusals refusals;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private long inflated;

    private record Entry(int method, long crc, long packed, long size, int header) {}

    Zip(byte[] bytes, Limits limits, Refusals refusals) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
        this.refusals = refusals;
        try {
            readDirectory(directory());
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw refusals.damaged("zip", e);
        }
    }

    static boolean isZip(byte[] bytes) {
        return bytes.length > 4
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && ((bytes[2] == 3 && bytes[3] == 4) || (bytes[2] == 5 && bytes[3] == 6));
    }

    Set<String> names() {
        return entries.keySet();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** A part's content; reading on throws {@link UnreadableDocument} once it inflates beyond the limits. */
    InputStream open(String name) throws IOException {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw new IOException("no part " + name);
        }
        try {
            if (bytes.getInt(entry.header) != LOCAL_SIGNATURE) {
                throw new IOException("no header for " + name);
            }
            int data = entry.header + 30 + unsigned(entry.header + 26) + unsigned(entry.header + 28);
            int length = (int) Math.min(entry.packed, bytes.capacity() - (long) data);
            InputStream packed = new ByteArrayInputStream(bytes.array(), data, Math.max(length, 0));
            return new Counted(unpack(entry, packed), entry);
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("part " + name + " lies outside the file", e);
        }
    }

    private static InputStream unpack(Entry entry, InputStream packed) throws IOException {
        return switch (entry.method) {
            case 0 -> packed;
            case 8 -> new InflaterInputStream(packed, new Inflater(true), 8_192);
            default -> throw new IOException("packed by method " + entry.method);
        };
    }

    private int directory() {
        int lowest = Math.max(0, bytes.capacity() - END_LENGTH - LONGEST_COMMENT);
        for (int at = bytes.capacity() - END_LENGTH; at >= lowest; at--) {
            if (bytes.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        throw refusals.damaged("zip", "缺少目录，可能没有下载完整");
    }

    private void readDirectory(int end) {
        int count = unsigned(end + 10);
        if (count > limits.parts()) {
            throw refusals.tooManyParts(limits.parts());
        }
        int at = bytes.getInt(end + 16);
        long declared = 0;
        for (int i = 0; i < count && bytes.getInt(at) == ENTRY_SIGNATURE; i++) {
            if ((unsigned(at + 8) & 1) != 0) {
                throw refusals.encrypted();
            }
            Entry entry = new Entry(
                    unsigned(at + 10), number(at + 16), number(at + 20), number(at + 24), bytes.getInt(at + 42));
            declared += entry.size;
            if (declared > limits.inflatedBytes() || limits.isBomb(entry.packed, entry.size)) {
                throw refusals.bomb();
            }
            int name = unsigned(at + 28);
            entries.put(new String(bytes.array(), at + 46, name, StandardCharsets.UTF_8), entry);
            at += 46 + name + unsigned(at + 30) + unsigned(at + 32);
        }
    }

    private int unsigned(int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    private long number(int at) {
        return bytes.getInt(at) & 0xFFFFFFFFL;
    }

    /** Counts what comes out, since a directory may lie, and checks the sum at the end. */
    private final class Counted extends InputStream {

        private final InputStream in;
        private final Entry entry;
        private final java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        private long count;

        Counted(InputStream in, Entry entry) {
            this.in = in;
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = in.read(into, from, length);
            if (read < 0) {
                if (sum.getValue() != entry.crc) {
                    throw new IOException("the checksum is wrong");
                }
                return read;
            }
            sum.update(into, from, read);
            count += read;
            inflated += read;
            if (inflated > limits.inflatedBytes() || limits.isBomb(entry.packed, count)) {
                throw refusals.bomb();
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
