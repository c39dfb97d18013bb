package org.luoshi.server.measure.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The units that are known: {@code units.tsv} beside this class. */
public final class MeasuringUnits {

    private static final Map<String, MeasuringUnit> ALL = load();

    /** Other ways to write some of them. */
    private static final Map<String, String> SPELT =
            Map.of("％", "%", "百分点", "个百分点", "m²", "平方米", "㎡", "平方米", "平方千米", "平方公里", "千米", "公里", "μg/m³", "微克/立方米");

    private MeasuringUnits() {}

    /** By name, as people write it; empty for an unknown one. */
    public static Optional<MeasuringUnit> find(String name) {
        String plain = name.strip().replaceAll("\\s+", "");
        return Optional.ofNullable(ALL.get(SPELT.getOrDefault(plain, plain)));
    }

    /** Throws for a name that was checked before it was kept, and is not known. */
    public static MeasuringUnit require(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no unit %s in units.tsv. Maybe a newer program wrote it".formatted(name)));
    }

    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    private static Map<String, MeasuringUnit> load() {
        Map<String, MeasuringUnit> units = new LinkedHashMap<>();
        try (InputStream in =
                Objects.requireNonNull(MeasuringUnits.class.getResourceAsStream("units.tsv"), "units.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> unit(line.split("\t", -1)))
                    .forEach(unit -> units.put(unit.name(), unit));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return units;
    }

    private static MeasuringUnit unit(String... row) {
        return new MeasuringUnit(
                row[0], row[1], new BigInteger(row[2]), new BigInteger(row[3]), Integer.parseInt(row[4]));
    }
}
