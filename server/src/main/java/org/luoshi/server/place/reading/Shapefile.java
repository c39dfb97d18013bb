package org.luoshi.server.place.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.locationtech.jts.geom.Geometry;

/** A shapefile whose companions came in one zip: {@code .shp} for shapes, {@code .dbf} names, {@code .prj} the system. */
final class Shapefile {

    private static final long MOST_UNZIPPED = 4L * PlaceFile.MOST_BYTES;
    private static final List<String> KINDS = List.of("shp", "dbf", "prj", "cpg");

    /** What Chinese desktop systems write where no {@code .cpg} says otherwise. */
    private static final Charset USUAL = Charset.forName("GB18030");

    private Shapefile() {}

    static PlaceFile.Raw read(byte[] zip) throws Flawful {
        Map<String, byte[]> parts = unzip(zip);
        byte[] shapes = part(parts, "shp", "shp-missing");
        byte[] system = part(parts, "prj", "prj-missing");
        Crs crs = Prj.read(new String(system, StandardCharsets.UTF_8));
        List<Geometry> geometries = new Shp(shapes).geometries();
        List<String> names =
                parts.containsKey("dbf") ? new Dbf(part(parts, "dbf", ""), charset(parts)).names() : List.of();
        if (!names.isEmpty() && names.size() != geometries.size()) {
            throw new Flawful("dbf-differs", geometries.size(), names.size());
        }
        List<Feature> features = new ArrayList<>();
        for (int index = 0; index < geometries.size(); index++) {
            if (!geometries.get(index).isEmpty()) {
                features.add(new Feature(index + 1, names.isEmpty() ? "" : names.get(index), geometries.get(index)));
            }
        }
        if (features.isEmpty()) {
            throw new Flawful("empty");
        }
        return new PlaceFile.Raw(features, crs);
    }

    private static byte[] part(Map<String, byte[]> parts, String kind, String missing) throws Flawful {
        byte[] part = parts.get(kind);
        if (part == null) {
            throw new Flawful(missing);
        }
        return part;
    }

    private static Charset charset(Map<String, byte[]> parts) {
        String name = new String(parts.getOrDefault("cpg", new byte[0]), StandardCharsets.US_ASCII).strip();
        try {
            return name.isEmpty() ? USUAL : Charset.forName(name.matches("\\d+") ? "CP" + name : name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return USUAL;
        }
    }

    private static Map<String, byte[]> unzip(byte[] bytes) throws Flawful {
        Map<String, byte[]> parts = new HashMap<>();
        long left = MOST_UNZIPPED;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), USUAL)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
                if (entry.isDirectory() || name.contains("__MACOSX") || !KINDS.contains(kind)) {
                    continue;
                }
                byte[] part = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
                left -= part.length;
                if (left < 0) {
                    throw new Flawful("unzips-too-large", MOST_UNZIPPED / 1048576);
                }
                if (parts.put(kind, part) != null) {
                    throw new Flawful("many-shapefiles", name);
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new Flawful("not-zip");
        } catch (IOException e) {
            throw new Flawful("zip-ends");
        }
        return parts;
    }
}
