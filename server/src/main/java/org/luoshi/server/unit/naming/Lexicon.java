package org.luoshi.server.unit.naming;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.luoshi.server.unit.Unit;

/** The word lists behind names, as data. */
record Lexicon(List<Abbreviation> abbreviations, List<Collective> collectives) {

    static final Lexicon STANDARD = new Lexicon(
            rows("abbreviations.tsv").stream()
                    .map(it -> new Abbreviation(it.get(0), it.get(1)))
                    .sorted(Comparator.comparing((Abbreviation it) -> -it.full().length()))
                    .toList(),
            rows("collectives.tsv").stream().map(Lexicon::collective).toList());

    record Abbreviation(String brief, String full) {}

    /** @param kinds whose units are meant; empty where nobody is in particular */
    record Collective(Pattern pattern, Set<Unit.Kind> kinds) {}

    private static Collective collective(List<String> row) {
        Set<Unit.Kind> kinds = EnumSet.noneOf(Unit.Kind.class);
        if (!row.get(1).equals("NOBODY")) {
            Arrays.stream(row.get(1).split(" ")).map(Unit.Kind::valueOf).forEach(kinds::add);
        }
        return new Collective(Pattern.compile(row.get(0)), kinds);
    }

    private static List<List<String>> rows(String name) {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
