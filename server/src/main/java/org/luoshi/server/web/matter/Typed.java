package org.luoshi.server.web.matter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.server.shared.Amount;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.web.BadRequest;
import org.springframework.web.multipart.MultipartFile;

/**
 * A form as somebody sent it; nothing in it is trusted. What cannot be understood is a {@link BadRequest} with one
 * sentence, and what was typed stays to be shown again.
 *
 * @param files without the empty ones that a browser sends where none was chosen
 */
public record Typed(Map<String, List<String>> values, List<MultipartFile> files) {

    /** Evidence is a photograph, a scan, a table; 20 MiB. */
    static final long LARGEST_FILE = 20L << 20;

    private static final int MOST_FILES = 10;

    public static final Typed NOTHING = new Typed(Map.of(), List.of());

    public Typed {
        values = Map.copyOf(values);
        files = files.stream().filter(file -> !file.isEmpty()).toList();
    }

    /** Without the blanks at its ends; empty where the form has no such field. */
    public String get(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst().strip();
    }

    /** What was typed, else this. */
    public String get(String name, String otherwise) {
        return values.containsKey(name) ? get(name) : otherwise;
    }

    public boolean has(String name) {
        return !get(name).isEmpty();
    }

    /** One value for each row of a form with rows. */
    public String get(String name, int row) {
        List<String> all = values.getOrDefault(name, List.of());
        return row < all.size() ? all.get(row).strip() : "";
    }

    public int rows(String name) {
        return values.getOrDefault(name, List.of()).size();
    }

    /** With this field as given, whatever was sent. */
    Typed with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(name, List.of(value));
        return new Typed(changed, files);
    }

    int version() {
        try {
            return Integer.parseInt(get("version"));
        } catch (NumberFormatException e) {
            throw new BadRequest("typed.version", get("version"));
        }
    }

    public Optional<LocalDate> day(String name) {
        return has(name) ? Optional.of(readDay(get(name))) : Optional.empty();
    }

    LocalDate requiredDay(String name) {
        return day(name).orElseThrow(() -> new BadRequest("typed.day.missing", ""));
    }

    /** ISO, as date fields send it, or with the slashes, dots and words that people type. */
    static LocalDate readDay(String typed) {
        String[] parts =
                typed.replaceAll("[年月/.]", "-").replace("日", "").strip().split("-");
        try {
            int[] numbers = Arrays.stream(parts).mapToInt(Integer::parseInt).toArray();
            if (numbers.length == 3) {
                return LocalDate.of(numbers[0], numbers[1], numbers[2]);
            }
        } catch (DateTimeException | NumberFormatException e) {
            throw new BadRequest("typed.day", typed);
        }
        throw new BadRequest("typed.day", typed);
    }

    public Optional<UnitCode> unit(String name) {
        return has(name) ? Optional.of(unitOf(get(name))) : Optional.empty();
    }

    UnitCode requiredUnit(String name) {
        return unit(name).orElseThrow(() -> new BadRequest("typed.unit.missing", ""));
    }

    List<UnitCode> units(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .map(value -> unitOf(value.strip()))
                .distinct()
                .toList();
    }

    Optional<PostCode> post(String name) {
        try {
            return has(name) ? Optional.of(new PostCode(get(name))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new BadRequest("typed.post", get(name));
        }
    }

    /** Fields called {@code name.0}, {@code name.1} …, by their number; empty ones are left out. */
    Map<Integer, BigDecimal> figures(String name) {
        Map<Integer, BigDecimal> figures = new LinkedHashMap<>();
        numbered(name).forEach((number, value) -> figures.put(number, readFigure(value)));
        return figures;
    }

    Map<Integer, LocalDate> days(String name) {
        Map<Integer, LocalDate> days = new LinkedHashMap<>();
        numbered(name).forEach((number, value) -> days.put(number, readDay(value)));
        return days;
    }

    public static BigDecimal readFigure(String typed) {
        return Amount.parse(typed).orElseThrow(() -> new BadRequest("typed.figure", typed));
    }

    private Map<Integer, String> numbered(String name) {
        Map<Integer, String> found = new java.util.TreeMap<>();
        for (String key : values.keySet()) {
            if (key.matches(java.util.regex.Pattern.quote(name) + "\\.\\d{1,3}") && has(key)) {
                found.put(Integer.parseInt(key.substring(name.length() + 1)), get(key));
            }
        }
        return found;
    }

    /** Name and bytes of what was handed in; each is checked before any is kept. */
    List<Attached> attached() {
        if (files.size() > MOST_FILES) {
            throw new BadRequest("typed.files", Integer.toString(MOST_FILES));
        }
        return files.stream().map(Typed::attached).toList();
    }

    record Attached(String name, byte[] bytes) {}

    private static Attached attached(MultipartFile file) {
        String name = nameOf(file);
        if (file.getSize() > LARGEST_FILE) {
            throw new BadRequest("typed.file.large", name);
        }
        try {
            return new Attached(name, file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part only: some browsers send a whole path. */
    private static String nameOf(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        return last.substring(0, Math.min(last.length(), 200));
    }

    private static UnitCode unitOf(String value) {
        try {
            return new UnitCode(value);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("typed.unit", value);
        }
    }
}
