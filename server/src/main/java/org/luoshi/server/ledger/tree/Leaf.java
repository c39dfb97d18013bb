package org.luoshi.server.ledger.tree;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * An event as the history tree sees it.
 *
 * <p>Its canonical form, form 1: the byte 1; seq (8 bytes), version (4) and the time in microseconds since 1970-01-01 UTC
 * (8), big-endian; then stream, type, actor and payload in UTF-8, each after its length in bytes (4). Lengths come first,
 * so that no two events have the same form.
 *
 * @param at in whole microseconds, as the database keeps it
 */
public record Leaf(long seq, String stream, int version, String type, String actor, Instant at, String payload) {

    private static final byte FORM = 1;
    private static final int FIXED = 1 + Long.BYTES + Integer.BYTES + Long.BYTES;
    private static final int SUMS = Part.values().length * Integer.BYTES;

    /** What a change can be in, in the order of {@link Seal#sums}. */
    public enum Part {
        TIME,
        STREAM,
        TYPE,
        ACTOR,
        PAYLOAD
    }

    /**
     * What is kept with an event so that changes are found.
     *
     * @param hash SM3 of the byte 0 and the form, 32 bytes
     * @param sums CRC-32C of each {@link Part}, 4 bytes each; they prove nothing, but tell after a change which part it was
     */
    public record Seal(byte[] hash, byte[] sums) {

        public boolean equalTo(Seal other) {
            return Arrays.equals(hash, other.hash) && Arrays.equals(sums, other.sums);
        }

        /** The parts in which the event differs from that of the other seal. */
        public List<Part> differingFrom(Seal other) {
            ByteBuffer mine = ByteBuffer.wrap(Arrays.copyOf(sums, SUMS));
            ByteBuffer others = ByteBuffer.wrap(Arrays.copyOf(other.sums, SUMS));
            return Arrays.stream(Part.values())
                    .filter(part -> mine.getInt(part.ordinal() * Integer.BYTES)
                            != others.getInt(part.ordinal() * Integer.BYTES))
                    .toList();
        }
    }

    /** The canonical form. */
    public byte[] form() {
        byte[][] texts = {utf8(stream), utf8(type), utf8(actor), utf8(payload)};
        int length = FIXED;
        for (byte[] text : texts) {
            length += Integer.BYTES + text.length;
        }
        ByteBuffer form = ByteBuffer.allocate(length);
        form.put(FORM).putLong(seq).putInt(version).putLong(micros());
        for (byte[] text : texts) {
            form.putInt(text.length).put(text);
        }
        return form.array();
    }

    public Seal seal() {
        byte[] form = form();
        return new Seal(Nodes.leaf(form), sums(form));
    }

    /** {@link Seal#hash} alone. */
    public byte[] hash() {
        return Nodes.leaf(form());
    }

    private static byte[] sums(byte[] form) {
        ByteBuffer sums = ByteBuffer.allocate(SUMS);
        sums.putInt(sum(form, FIXED - Long.BYTES, Long.BYTES));
        int from = FIXED;
        while (sums.hasRemaining()) {
            int length = ByteBuffer.wrap(form).getInt(from);
            from += Integer.BYTES;
            sums.putInt(sum(form, from, length));
            from += length;
        }
        return sums.array();
    }

    private static int sum(byte[] bytes, int from, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, length);
        return (int) sum.getValue();
    }

    private long micros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
