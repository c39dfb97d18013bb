package org.luoshi.server.web.matters;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.luoshi.server.matter.Facets;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.shared.Page;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.matter.Subject;

/**
 * All that the list of matters shows, whichever way it is laid out.
 *
 * @param found of this page; empty in the other layouts
 * @param colours how many of each light; one more than is counted for any number above that
 */
public record MatterPage(
        MatterQuery query,
        Page<Subject> found,
        Facets facets,
        Map<Colour, Long> colours,
        Names names,
        List<Column> columns,
        List<Branch> branches) {

    /** A column of the board. */
    public record Column(Matter.Loop loop, Page<Subject> found) {}

    /**
     * A section of the tree; its rows are there where it is open.
     *
     * @param counted whether {@code matters} says anything
     */
    public record Branch(String section, boolean counted, long matters, List<Subject> rows) {

        /** Whether there may be more rows than are shown. */
        public boolean goesOn() {
            return !counted || matters > rows.size();
        }

        public String all(Frame frame) {
            return counted ? frame.t("matters.all", matters) : frame.t("matters.all.open");
        }
    }

    /** Number of the first row, counted over all pages from 1. */
    public int first() {
        return (found.number() - 1) * found.size() + 1;
    }

    public static String words(Matter matter) {
        return String.join(
                "…", matter.source().quotes().stream().map(Quote::words).toList());
    }

    /** The units beside the lead, by the names that the document gives them. */
    public static List<String> others(Matter matter) {
        return Stream.of(Owner.Role.RESPONSIBLE, Owner.Role.SUPPORT)
                .flatMap(role -> matter.owners(role).stream())
                .toList();
    }

    /** A chosen part of the filter in words. */
    public String label(Frame frame, String name) {
        String value = query.get(name);
        return switch (name) {
            case "document" -> title(value);
            case "from" -> frame.t("matters.due.from") + " " + value;
            case "to" -> frame.t("matters.due.to") + " " + value;
            case "measure" -> frame.t("matters.measure." + (value.equals("yes") ? "yes" : "no"));
            case "status" -> frame.texts().sayOr("matters.loop." + value.replace('_', '-'), value);
            case "light" -> frame.texts().sayOr("light." + value, value);
            case "step" -> frame.texts().sayOr("step." + value, value);
            case "holder" -> frame.t("matters.held-by", unit(value));
            case "lead" -> frame.t("matters.led-by", unit(value));
            case "unit" -> unit(value);
            case "overdue" -> frame.t("matters.overdue");
            case "parent" -> frame.t("matters.parent");
            default -> value;
        };
    }

    /** An alternative of one part of the filter. */
    public record Choice(String value, String words, boolean chosen) {}

    private Choice choice(Frame frame, String part, String value, String words, long matters) {
        return new Choice(
                value,
                choice(frame, words, matters),
                query.get(part).replace('_', '-').equals(value));
    }

    /** With its number, where it was counted. */
    public String choice(Frame frame, String words, long matters) {
        return facets.counted() ? frame.t("matters.choice", words, matters) : words;
    }

    public List<Choice> lights(Frame frame) {
        return Stream.of(Colour.RED, Colour.YELLOW, Colour.GREEN, Colour.NONE)
                .map(it -> new Choice(
                        Phrases.key(it),
                        frame.t("matters.choice", frame.t("light." + Phrases.key(it)), Phrases.number(of(it))),
                        query.get("light").equals(Phrases.key(it))))
                .toList();
    }

    public List<Choice> loops(Frame frame) {
        return withChosen(
                frame,
                "status",
                facets.loops().stream()
                        .map(it -> choice(
                                frame,
                                "status",
                                Phrases.key(it.loop()),
                                frame.t("matters.loop." + Phrases.key(it.loop())),
                                it.matters()))
                        .toList());
    }

    public List<Choice> steps(Frame frame) {
        return withChosen(
                frame,
                "step",
                facets.steps().stream()
                        .map(it -> choice(
                                frame,
                                "step",
                                Phrases.key(it.step()),
                                frame.t("step." + Phrases.key(it.step())),
                                it.matters()))
                        .toList());
    }

    public List<Choice> holders(Frame frame) {
        return withChosen(frame, "holder", units(frame, "holder", facets.holders()));
    }

    public List<Choice> leads(Frame frame) {
        return withChosen(frame, "lead", units(frame, "lead", facets.leads()));
    }

    private List<Choice> units(Frame frame, String part, List<Facets.UnitCount> counts) {
        return counts.stream()
                .map(it -> choice(frame, part, it.unit().value(), names.unit(it.unit()), it.matters()))
                .toList();
    }

    /** A choice that leaves nothing stays among the alternatives, so that the form says what is chosen. */
    private List<Choice> withChosen(Frame frame, String part, List<Choice> choices) {
        if (query.get(part).isEmpty() || choices.stream().anyMatch(Choice::chosen)) {
            return choices;
        }
        Choice none = new Choice(query.get(part), choice(frame, label(frame, part), 0), true);
        return Stream.concat(choices.stream(), Stream.of(none)).toList();
    }

    public String unit(String code) {
        try {
            return names.unit(new UnitCode(code));
        } catch (IllegalArgumentException e) {
            return code;
        }
    }

    private String title(String document) {
        return facets.documents().stream()
                .filter(count -> count.document().toString().equals(document))
                .map(Facets.DocumentCount::title)
                .findFirst()
                .orElse(document);
    }

    /** Whether lights were counted: not where a search or a filter leaves thousands. */
    public boolean hasNumbers() {
        return !colours.isEmpty();
    }

    public long of(Colour colour) {
        return colours.getOrDefault(colour, 0L);
    }

    public static boolean isOver(Subject subject) {
        return !subject.matter().loop().isOver()
                && subject.matter()
                        .due()
                        .lastDay()
                        .filter(day -> day.isBefore(subject.today()))
                        .isPresent();
    }
}
