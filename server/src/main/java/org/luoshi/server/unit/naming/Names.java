package org.luoshi.server.unit.naming;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Resolved;
import org.luoshi.server.unit.Unit;

/**
 * All names of the units that there are. A name is looked for as it stands, then without the place and with the usual
 * abbreviations, then without the word for the kind of office; the first that finds anything counts.
 */
public final class Names {

    private final List<Unit> units;
    private final Wording wording;
    private final Map<String, Set<UnitCode>> exact = new HashMap<>();
    private final Map<String, Set<UnitCode>> canonical = new HashMap<>();
    private final Map<String, Set<UnitCode>> loose = new HashMap<>();

    public Names(List<Unit> units) {
        this.units = List.copyOf(units);
        this.wording = new Wording(
                units.stream().filter(it -> it.kind() == Unit.Kind.DISTRICT).findFirst());
        units.forEach(this::add);
    }

    private void add(Unit unit) {
        Stream.concat(Stream.of(unit.name(), unit.brief()), unit.aliases().stream())
                .forEach(name -> {
                    String plain = wording.plain(name);
                    String form = wording.canonical(plain);
                    put(exact, plain, unit);
                    put(canonical, form, unit);
                    put(loose, wording.loose(form), unit);
                });
    }

    private static void put(Map<String, Set<UnitCode>> names, String name, Unit unit) {
        names.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(unit.code());
    }

    public Resolved resolve(String name) {
        String plain = wording.plain(name);
        return single(plain)
                .or(() -> collective(plain))
                .or(() -> several(plain))
                .orElseGet(Resolved.Nobody::new);
    }

    private Optional<Resolved> single(String plain) {
        String form = wording.canonical(plain);
        Optional<Set<UnitCode>> named = Optional.ofNullable(exact.get(plain));
        if (named.isPresent()) {
            return named.map(it -> it.size() == 1 ? one(it) : unclear(it));
        }
        Optional<Set<UnitCode>> alike =
                Optional.ofNullable(canonical.get(form)).or(() -> Optional.ofNullable(loose.get(wording.loose(form))));
        return alike.map(it -> it.size() == 1 && !wording.isOfAnotherLevel(plain) ? one(it) : unclear(it));
    }

    private static Resolved one(Set<UnitCode> codes) {
        return new Resolved.One(codes.iterator().next());
    }

    private static Resolved unclear(Set<UnitCode> codes) {
        return new Resolved.Unclear(List.copyOf(codes));
    }

    private Optional<Resolved> collective(String plain) {
        return Lexicon.STANDARD.collectives().stream()
                .filter(it -> it.pattern().matcher(plain).matches())
                .findFirst()
                .map(it -> it.kinds().isEmpty() ? new Resolved.Nobody() : each(it.kinds()));
    }

    private Resolved each(Set<Unit.Kind> kinds) {
        List<UnitCode> all = units.stream()
                .filter(it -> kinds.contains(it.kind()))
                .map(Unit::code)
                .toList();
        return all.isEmpty() ? new Resolved.Nobody() : new Resolved.Each(all);
    }

    /** Several names in one: 区发改局、区财政局. All of them must be known. */
    private Optional<Resolved> several(String plain) {
        List<String> parts = Arrays.stream(plain.split("[、，,；;/]|会同"))
                .filter(it -> !it.isEmpty())
                .toList();
        if (parts.size() < 2) {
            return Optional.empty();
        }
        Set<UnitCode> all = new LinkedHashSet<>();
        for (String part : parts) {
            switch (resolve(part)) {
                case Resolved.One it -> all.add(it.unit());
                case Resolved.Each it -> all.addAll(it.units());
                case Resolved.Unclear it -> {
                    return Optional.empty();
                }
                case Resolved.Nobody it -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Resolved.Each(List.copyOf(all)));
    }
}
