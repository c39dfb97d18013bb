package org.luoshi.server.web.units;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Unit;

/**
 * The tree as a list, narrowed by words and a kind. A unit that fits is shown with those above it, so that its place is
 * seen.
 */
public record UnitList(
        String words, Optional<Unit.Kind> kind, List<Row> rows, int all, Map<UnitCode, Matters.Led> led) {

    /**
     * @param depth 0 for the district
     * @param fits whether it is what was looked for, and not only above such a one
     */
    public record Row(Unit unit, int depth, List<Post> posts, boolean fits) {

        /** Who answers for it: the first post with a person at it. */
        public Optional<Post> head() {
            return posts.stream().filter(it -> it.holder().isPresent()).findFirst();
        }
    }

    static UnitList of(Organisation organisation, Map<UnitCode, Matters.Led> led, String words, String kind) {
        Optional<Unit.Kind> wanted = Stream.of(Unit.Kind.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst();
        String text = words.strip().toLowerCase(Locale.ROOT);
        Set<UnitCode> fits = new HashSet<>();
        Set<UnitCode> shown = new HashSet<>();
        for (Unit unit : organisation.units()) {
            if (wanted.filter(it -> it != unit.kind()).isEmpty() && says(organisation, unit, text)) {
                fits.add(unit.code());
                Optional<Unit> at = Optional.of(unit);
                while (at.isPresent() && shown.add(at.get().code())) {
                    at = at.get().parent().flatMap(organisation::find);
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        organisation.units().stream()
                .filter(it -> shown.contains(it.code()))
                .forEach(it -> rows.add(
                        new Row(it, depth(organisation, it), organisation.posts(it.code()), fits.contains(it.code()))));
        return new UnitList(words, wanted, rows, organisation.units().size(), led);
    }

    private static boolean says(Organisation organisation, Unit unit, String text) {
        Stream<String> people = organisation.posts(unit.code()).stream()
                .flatMap(post -> Stream.of(post.title(), post.holder().orElse("")));
        return text.isEmpty()
                || Stream.of(
                                Stream.of(unit.code().value(), unit.name(), unit.brief(), unit.duties()),
                                unit.aliases().stream(),
                                people)
                        .flatMap(it -> it)
                        .anyMatch(it -> it.toLowerCase(Locale.ROOT).contains(text));
    }

    private static int depth(Organisation organisation, Unit unit) {
        int depth = 0;
        Optional<UnitCode> at = unit.parent();
        while (at.isPresent() && depth < 9) {
            depth++;
            at = at.flatMap(organisation::find).flatMap(Unit::parent);
        }
        return depth;
    }

    /** What the unit leads of that which the reader may see; empty where it leads nothing. */
    public Optional<Matters.Led> led(Unit unit) {
        return Optional.ofNullable(led.get(unit.code()));
    }

    public boolean narrows() {
        return !words.isBlank() || kind.isPresent();
    }
}
