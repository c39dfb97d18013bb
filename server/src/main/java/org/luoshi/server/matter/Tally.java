package org.luoshi.server.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.matter.Conditions.Part;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.UnitCode;

/** Counts a filter's alternatives: each row once, for every part of the filter that it meets all others of. */
final class Tally {

    private static final int MOST = 200;

    private final MatterFilter filter;
    private int rows;
    private long total;
    private final Map<String, Long> owners = new HashMap<>();
    private final Map<String, Long> sections = new HashMap<>();
    private final Map<Long, Long> documents = new HashMap<>();
    private final Map<Long, String> titles = new HashMap<>();
    private final Map<Boolean, Long> measured = new HashMap<>();
    private final Map<Matter.Loop, Long> loops = new EnumMap<>(Matter.Loop.class);
    private final Map<Step, Long> steps = new EnumMap<>(Step.class);
    private final Map<UnitCode, Long> leads = new HashMap<>();
    private final Map<UnitCode, Long> holders = new HashMap<>();
    private final Map<String, Long> playbooks = new HashMap<>();
    private final Map<Colour, Long> colours = new EnumMap<>(Colour.class);

    Tally(MatterFilter filter) {
        this.filter = filter;
    }

    record Row(
            List<String> owners,
            String section,
            Optional<Long> document,
            String title,
            boolean measured,
            Matter.Loop loop,
            Optional<Step> step,
            Optional<UnitCode> lead,
            Optional<UnitCode> holder,
            String playbook,
            Colour colour) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    List.of((String[]) row.getArray("owners").getArray()),
                    row.getString("section"),
                    Optional.ofNullable(row.getObject("document_id", Long.class)),
                    row.getString("document_title"),
                    row.getBoolean("has_measure"),
                    Matter.Loop.valueOf(row.getString("loop")),
                    some(row.getString("step"), Step::valueOf),
                    some(row.getString("lead"), UnitCode::new),
                    some(row.getString("holder_unit"), UnitCode::new),
                    row.getString("playbook"),
                    Colour.valueOf(row.getString("colour")));
        }

        private static <T> Optional<T> some(@Nullable String text, Function<String, T> form) {
            return Optional.ofNullable(text).map(form);
        }
    }

    /** How many it was shown. */
    int rows() {
        return rows;
    }

    void add(Row row) {
        rows++;
        Set<Part> missed = missed(row);
        total += missed.isEmpty() && isListed(row) ? 1 : 0;
        if (missed.size() > 1) {
            return;
        }
        for (Part part : missed.isEmpty() ? EnumSet.allOf(Part.class) : missed) {
            count(part, row);
        }
    }

    /** The parts of the filter that the row does not meet. */
    private Set<Part> missed(Row row) {
        Set<Part> missed = EnumSet.noneOf(Part.class);
        note(missed, Part.OWNER, filter.owner().filter(it -> !row.owners().contains(it)));
        note(missed, Part.SECTION, filter.section().filter(it -> !it.equals(row.section())));
        note(
                missed,
                Part.DOCUMENT,
                filter.document().filter(it -> !row.document().equals(Optional.of(it.value()))));
        note(missed, Part.MEASURE, filter.hasMeasure().filter(it -> it != row.measured()));
        note(missed, Part.LOOP, filter.loop().filter(it -> it != row.loop()));
        note(missed, Part.LEAD, filter.lead().filter(it -> !row.lead().equals(Optional.of(it))));
        note(missed, Part.HOLDER, filter.holder().filter(it -> !row.holder().equals(Optional.of(it))));
        note(missed, Part.STEP, filter.step().filter(it -> !row.step().equals(Optional.of(it))));
        note(missed, Part.PLAYBOOK, filter.playbook().filter(it -> !it.equals(row.playbook())));
        note(missed, Part.LIGHT, filter.lit().filter(it -> it.colour() != row.colour()));
        return missed;
    }

    private static void note(Set<Part> missed, Part part, Optional<?> otherwise) {
        if (otherwise.isPresent()) {
            missed.add(part);
        }
    }

    /** A withdrawn one only where it is asked for. */
    private boolean isListed(Row row) {
        return row.loop() != Matter.Loop.WITHDRAWN || filter.loop().isPresent();
    }

    /** No choice of a status leads to a withdrawn one. */
    private void count(Part part, Row row) {
        switch (part) {
            case OWNER -> row.owners().stream().distinct().forEach(it -> owners.merge(it, 1L, Long::sum));
            case SECTION -> sections.merge(row.section(), 1L, Long::sum);
            case DOCUMENT -> row.document().ifPresent(it -> document(it, row.title()));
            case MEASURE -> measured.merge(row.measured(), 1L, Long::sum);
            case LOOP -> {
                if (row.loop() != Matter.Loop.WITHDRAWN) {
                    loops.merge(row.loop(), 1L, Long::sum);
                }
            }
            case LEAD -> row.lead().ifPresent(it -> leads.merge(it, 1L, Long::sum));
            case HOLDER -> row.holder().ifPresent(it -> holders.merge(it, 1L, Long::sum));
            case STEP -> row.step().ifPresent(it -> steps.merge(it, 1L, Long::sum));
            case PLAYBOOK -> playbooks.merge(row.playbook(), 1L, Long::sum);
            case LIGHT -> colours.merge(row.colour(), 1L, Long::sum);
            case NOTHING -> {}
        }
    }

    private void document(long id, String title) {
        documents.merge(id, 1L, Long::sum);
        titles.merge(id, title, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    Matters.Choices choices() {
        return new Matters.Choices(
                new Facets(
                        true,
                        most(owners, Facets.Count::new),
                        most(sections, Facets.Count::new),
                        documents(),
                        measured.getOrDefault(true, 0L),
                        measured.getOrDefault(false, 0L),
                        most(loops, Facets.LoopCount::new),
                        most(steps, Facets.StepCount::new),
                        most(leads, Facets.UnitCount::new),
                        most(holders, Facets.UnitCount::new),
                        most(playbooks, Facets.Count::new)),
                colours,
                OptionalLong.of(total));
    }

    private List<Facets.DocumentCount> documents() {
        return documents.entrySet().stream()
                .sorted(Map.Entry.<Long, Long>comparingByKey().reversed())
                .limit(MOST)
                .map(it -> new Facets.DocumentCount(
                        new DocumentId(it.getKey()), titles.getOrDefault(it.getKey(), ""), it.getValue()))
                .toList();
    }

    private static <K extends Comparable<? super K>, T> List<T> most(Map<K, Long> counts, BiFunction<K, Long, T> form) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<K, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(it -> form.apply(it.getKey(), it.getValue()))
                .toList();
    }
}
