package org.luoshi.server.place.reading;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The attributes beside a shapefile (dBASE III), of which only the names are of use. */
final class Dbf {

    private static final int FIELD = 32;
    private static final int END_OF_FIELDS = 0x0D;
    private static final List<String> NAMES = List.of("名称", "NAME", "MC", "XMMC", "TBMC", "XZQMC", "TITLE");

    private final ByteBuffer bytes;
    private final Charset charset;

    Dbf(byte[] bytes, Charset charset) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.charset = charset;
    }

    private record Column(String name, int start, int length) {}

    /** One for each record, empty where no column is one of names. */
    List<String> names() throws Flawful {
        if (bytes.limit() < FIELD + 1) {
            throw new Flawful("dbf-unreadable");
        }
        try {
            int records = bytes.getInt(4);
            int header = Short.toUnsignedInt(bytes.getShort(8));
            int length = Short.toUnsignedInt(bytes.getShort(10));
            if (records < 0 || (long) records * length > bytes.limit()) {
                throw new Flawful("dbf-unreadable");
            }
            Optional<Column> column = column();
            List<String> names = new ArrayList<>();
            for (int record = 0; record < records; record++) {
                int start = header + record * length;
                names.add(column.map(it -> text(start + it.start(), it.length(), charset))
                        .orElse(""));
            }
            return names;
        } catch (IndexOutOfBoundsException e) {
            throw new Flawful("dbf-unreadable");
        }
    }

    private Optional<Column> column() {
        List<Column> columns = new ArrayList<>();
        int start = 1; // the mark of deletion
        for (int at = FIELD; bytes.get(at) != END_OF_FIELDS; at += FIELD) {
            int length = Byte.toUnsignedInt(bytes.get(at + 16));
            columns.add(new Column(text(at, 11, charset), start, length));
            start += length;
        }
        return NAMES.stream()
                .flatMap(name -> columns.stream().filter(it -> it.name().equalsIgnoreCase(name)))
                .findFirst();
    }

    private String text(int at, int length, Charset charset) {
        byte[] field = new byte[length];
        bytes.get(at, field);
        int end = 0;
        while (end < length && field[end] != 0) {
            end++;
        }
        return new String(field, 0, end, charset == StandardCharsets.US_ASCII ? StandardCharsets.UTF_8 : charset)
                .strip();
    }
}
