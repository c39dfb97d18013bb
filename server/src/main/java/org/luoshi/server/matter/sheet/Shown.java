package org.luoshi.server.matter.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.matter.playbook.Playbooks;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.sheet.Values;
import org.luoshi.server.unit.Organisation;

/** What the cells of a matter say: the same on the way out and for comparing on the way back. */
final class Shown {

    /** The most characters a cell of the format holds. */
    private static final int LONGEST_CELL = 32_767;

    private final Organisation organisation;
    private final Playbooks playbooks;

    Shown(Organisation organisation, Playbooks playbooks) {
        this.organisation = organisation;
        this.playbooks = playbooks;
    }

    /** The cells of the table of matters, without the two keys. */
    Map<Field, String> of(Matter it) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        cells.put(Field.SECTION, String.join(" / ", it.section()));
        cells.put(Field.TITLE, it.title());
        cells.put(Field.QUOTE, it.source().quotes().stream().map(Quote::words).collect(Collectors.joining("\n")));
        cells.put(Field.MEASURES, it.measures().stream().map(Measure::shown).collect(Collectors.joining("\n")));
        cells.put(Field.LEAD, lead(it));
        cells.put(Field.RESPONSIBLE, joined(it.owners(Owner.Role.RESPONSIBLE)));
        cells.put(Field.SUPPORT, joined(it.owners(Owner.Role.SUPPORT)));
        cells.put(Field.DUE, it.due().lastDay().map(LocalDate::toString).orElse(""));
        cells.put(Field.DUE_WORDS, it.due() instanceof Due.None ? "" : it.due().words());
        cells.put(Field.CRITERION, it.criterion().map(c -> c.words()).orElse(""));
        cells.put(Field.EVIDENCE, it.criterion().map(c -> c.evidence()).orElse(""));
        cells.put(Field.STATE, it.loop().chinese());
        cells.put(
                Field.HOLDER,
                it.course().holder().map(h -> organisation.nameOf(h.unit())).orElse(""));
        cells.put(Field.STAGE, it.course().stage().map(key -> stage(it, key)).orElse(""));
        cells.put(Field.PROGRESS, Long.toString(Math.round(it.course().progress())));
        cells.put(Field.SOURCE, source(it.source()));
        cells.put(Field.WORDS, "");
        cells.replaceAll((field, text) -> Values.text(cut(text)));
        return cells;
    }

    /** As agreed; before that as the document has it. */
    private String lead(Matter it) {
        return it.parties().lead().map(organisation::nameOf).orElseGet(() -> joined(it.owners(Owner.Role.LEAD)));
    }

    private String stage(Matter it, String key) {
        return playbooks
                .find(it.playbook())
                .flatMap(playbook -> playbook.stages().stream()
                        .filter(stage -> stage.key().equals(key))
                        .map(Playbook.Stage::title)
                        .findFirst())
                .orElse(key);
    }

    static Map<Field, String> measure(Matter it, int number) {
        Measure measure = it.measures().get(number);
        Map<Field, String> cells = new EnumMap<>(Field.class);
        cells.put(Field.MEASURE_MATTER, it.title());
        cells.put(Field.METRIC, measure.metric());
        cells.put(Field.TARGET, target(measure));
        cells.put(Field.UNIT, measure.unit());
        Course.Figure figure = it.course().figures().get(number);
        cells.put(Field.FIGURE, figure == null ? "" : plain(figure.value()));
        return cells;
    }

    static Map<Field, String> node(Matter it, int number) {
        Course.Node node = it.course().nodes().get(number);
        Map<Field, String> cells = new EnumMap<>(Field.class);
        cells.put(Field.NODE_MATTER, it.title());
        cells.put(Field.NODE, Values.text(node.title()));
        cells.put(Field.NODE_DUE, node.due().toString());
        cells.put(Field.NODE_DONE, node.done().map(LocalDate::toString).orElse(""));
        return cells;
    }

    private static String target(Measure it) {
        String upper = it.upper().map(end -> "–" + plain(end)).orElse("");
        return it.op().shown() + plain(it.value()) + upper;
    }

    static String plain(BigDecimal figure) {
        return Values.plain(figure).toPlainString();
    }

    private static String joined(List<String> names) {
        return String.join("、", names.stream().distinct().toList());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL);
    }

    /** The document and where in it, in characters, so that anybody can find the words again. */
    private static String source(Matter.Source source) {
        String places = source.quotes().stream()
                .map(quote ->
                        "%d–%d".formatted(quote.span().start() + 1, quote.span().end()))
                .collect(Collectors.joining("、"));
        return source.document().isPresent() ? "%s 第 %s 字".formatted(source.title(), places) : source.title();
    }
}
