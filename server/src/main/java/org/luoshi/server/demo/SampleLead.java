package org.luoshi.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luoshi.server.shared.UnitCode;
import org.springframework.core.io.ClassPathResource;

/**
 * One of the sample district's leads: a row of {@code leads.tsv}. Days are counted from the day of its registration.
 *
 * @param cells as in the template of leads, but the unit by its code and no day
 * @param days from registration to the day of loading
 * @param stages on which day each was reached, in their order
 * @param end how it stands now
 * @param contract whether its contract was entered
 */
record SampleLead(List<String> cells, UnitCode unit, int days, Map<String, Integer> stages, End end, boolean contract) {

    static final String NAME = "leads.tsv";
    static final String PARCELS = "parcels.tsv";

    /** Which cells a template has before the one of its unit, and before that of its day. */
    private static final int UNIT = 3;

    private static final int DAY = 4;
    private static final int LAST = 15;

    sealed interface End {
        /** @param reported day of the last report */
        record Open(int reported) implements End {}

        record Dropped(int day, String reason) implements End {}
    }

    static List<SampleLead> all() {
        return rows(NAME).stream().map(SampleLead::of).toList();
    }

    static List<List<String>> parcels() {
        return rows(PARCELS);
    }

    private static List<List<String>> rows(String name) {
        try {
            return new ClassPathResource("sample/" + name)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SampleLead of(List<String> row) {
        Map<String, Integer> stages = new LinkedHashMap<>();
        Arrays.stream(row.get(LAST).split(",")).filter(it -> !it.isEmpty()).forEach(it -> {
            String[] parts = it.split(":");
            stages.put(parts[0], Integer.parseInt(parts[1]));
        });
        return new SampleLead(
                row.subList(0, LAST),
                new UnitCode(row.get(UNIT)),
                Integer.parseInt(row.get(DAY)),
                stages,
                end(row.get(LAST + 1)),
                row.get(LAST + 2).equals("contract"));
    }

    private static End end(String text) {
        String[] parts = text.split(":");
        return switch (parts[0]) {
            case "open" -> new End.Open(Integer.parseInt(parts[1]));
            case "drop" -> new End.Dropped(Integer.parseInt(parts[1]), parts[2]);
            default -> throw new IllegalArgumentException("%s: no end “%s”".formatted(NAME, text));
        };
    }

    LocalDate registered(LocalDate today) {
        return today.minusDays(days);
    }

    /** As the template of leads has it. */
    List<String> line(String unitName, LocalDate today) {
        List<String> line = new ArrayList<>(cells);
        line.set(UNIT, unitName);
        line.set(DAY, registered(today).toString());
        return line;
    }
}
