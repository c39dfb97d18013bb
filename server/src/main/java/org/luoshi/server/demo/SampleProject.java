package org.luoshi.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.springframework.core.io.ClassPathResource;

/**
 * One of the sample district's projects: a row of {@code projects.tsv}.
 *
 * @param template of its nodes
 * @param playbook of its matter
 * @param support units and task forces that help
 * @param begin days from the day of loading; negative: before it
 * @param due days from the day of loading, as promised
 * @param reserve the plan aims at so many days before what was promised
 * @param investment in yuan; 0 where there is none
 * @param course how it went
 * @param words of the last report
 * @param site longitude, latitude, metres and words
 */
record SampleProject(
        String title,
        String template,
        String playbook,
        UnitCode lead,
        List<UnitCode> support,
        PostCode leader,
        int begin,
        int due,
        int reserve,
        BigDecimal investment,
        Trouble course,
        String words,
        List<String> site) {

    static final String NAME = "projects.tsv";

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    /** What went otherwise than planned. */
    sealed interface Trouble {
        record None() implements Trouble {}

        /** A step began so many days later than planned. */
        record Late(String step, int days) implements Trouble {}

        /** A step was begun and is not finished to this day. */
        record Stuck(String step) implements Trouble {}

        static Trouble of(String text) {
            String[] parts = text.split(":");
            return switch (parts[0]) {
                case "on-time" -> new None();
                case "late" -> new Late(parts[1], Integer.parseInt(parts[2]));
                case "stuck" -> new Stuck(parts[1]);
                default -> throw new IllegalArgumentException("%s: no course “%s”".formatted(NAME, text));
            };
        }
    }

    static List<SampleProject> all() {
        try {
            return new ClassPathResource("sample/" + NAME)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SampleProject of(String... row) {
        return new SampleProject(
                row[0],
                row[1],
                row[2],
                new UnitCode(row[3]),
                Arrays.stream(row[4].split("、")).map(UnitCode::new).toList(),
                new PostCode(row[5]),
                Integer.parseInt(row[6]),
                Integer.parseInt(row[7]),
                Integer.parseInt(row[8]),
                new BigDecimal(row[9]).multiply(WAN),
                Trouble.of(row[10]),
                row[11],
                row[12].isEmpty() ? List.of() : List.of(row[12].split(",")));
    }

    LocalDate promised(LocalDate today) {
        return today.plusDays(due);
    }

    LocalDate aimed(LocalDate today) {
        return promised(today).minusDays(reserve);
    }

    /** As a row of {@code sites.tsv}, where it has a place of its own. */
    Optional<String[]> placed() {
        return site.isEmpty()
                ? Optional.empty()
                : Optional.of(new String[] {title, site.get(0), site.get(1), site.get(2), site.get(3)});
    }
}
