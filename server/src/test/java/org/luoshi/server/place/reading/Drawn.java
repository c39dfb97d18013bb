package org.luoshi.server.place.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of places as offices send them, drawn for tests: squares of 青崖镇, near 117.5° E, 35.5° N. */
final class Drawn {

    static final String CGCS2000 =
            "GEOGCS[\"GCS_China_Geodetic_Coordinate_System_2000\",DATUM[\"D_China_2000\",SPHEROID[\"CGCS2000\",6378137.0,"
                    + "298.257222101]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";
    static final String ZONE_39 = "PROJCS[\"CGCS2000_3_Degree_GK_Zone_39\"," + CGCS2000
            + ",PROJECTION[\"Gauss_Kruger\"],PARAMETER[\"False_Easting\",39500000.0],PARAMETER[\"False_Northing\",0.0],"
            + "PARAMETER[\"Central_Meridian\",117.0],PARAMETER[\"Scale_Factor\",1.0],PARAMETER[\"Latitude_Of_Origin\",0.0],"
            + "UNIT[\"Meter\",1.0]]";

    private Drawn() {}

    /** Five corners, of which the last is the first. */
    static double[][] square(double west, double south, double side) {
        return new double[][] {
            {west, south}, {west + side, south}, {west + side, south + side}, {west, south + side}, {west, south}
        };
    }

    static byte[] geoJson(String... features) {
        return ("{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",\n", features) + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    static String feature(String name, double[][] ring) {
        return "{\"type\":\"Feature\",\"properties\":{\"name\":\"%s\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[%s]}}"
                .formatted(name, json(ring));
    }

    private static String json(double[][] ring) {
        return IntStream.range(0, ring.length)
                .mapToObj(index -> "[%s,%s]".formatted(ring[index][0], ring[index][1]))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** Turns a ring round, as a shapefile's outer rings are drawn. */
    static double[][] clockwise(double[][] ring) {
        double[][] turned = new double[ring.length][];
        for (int index = 0; index < ring.length; index++) {
            turned[index] = ring[ring.length - 1 - index];
        }
        return turned;
    }

    static byte[] shp(List<double[][]> rings) throws IOException {
        ByteArrayOutputStream records = new ByteArrayOutputStream();
        int points = rings.stream().mapToInt(it -> it.length).sum();
        int length = 44 + 4 * rings.size() + 16 * points;
        ByteBuffer polygon = ByteBuffer.allocate(8 + length);
        polygon.putInt(1).putInt(length / 2).order(ByteOrder.LITTLE_ENDIAN);
        polygon.putInt(5).putDouble(0).putDouble(0).putDouble(0).putDouble(0);
        polygon.putInt(rings.size()).putInt(points);
        int start = 0;
        for (double[][] ring : rings) {
            polygon.putInt(start);
            start += ring.length;
        }
        rings.forEach(ring -> {
            for (double[] corner : ring) {
                polygon.putDouble(corner[0]).putDouble(corner[1]);
            }
        });
        records.write(polygon.array());
        ByteBuffer header = ByteBuffer.allocate(100);
        header.putInt(0, 9994).putInt(24, (100 + records.size()) / 2);
        header.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, 5);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(header.array());
        records.writeTo(file);
        return file.toByteArray();
    }

    /** One text column. */
    static byte[] dbf(String column, Charset charset, String... names) {
        ByteBuffer file =
                ByteBuffer.allocate(32 + 32 + 1 + names.length * 41 + 1).order(ByteOrder.LITTLE_ENDIAN);
        file.put(0, (byte) 3).putInt(4, names.length).putShort(8, (short) 65).putShort(10, (short) 41);
        file.put(32, column.getBytes(charset))
                .put(43, (byte) 'C')
                .put(48, (byte) 40)
                .put(64, (byte) 0x0D);
        for (int row = 0; row < names.length; row++) {
            byte[] text = new byte[41];
            java.util.Arrays.fill(text, (byte) ' ');
            byte[] name = names[row].getBytes(charset);
            System.arraycopy(name, 0, text, 1, name.length);
            file.put(65 + row * 41, text);
        }
        return file.array();
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** A shapefile of one polygon with its companions. */
    static Map<String, byte[]> shapefile(String system, double[][]... rings) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("青崖镇.shp", shp(new ArrayList<>(List.of(rings))));
        files.put("青崖镇.dbf", dbf("MC", Charset.forName("GB18030"), "青崖水库保护区"));
        files.put("青崖镇.prj", system.getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
