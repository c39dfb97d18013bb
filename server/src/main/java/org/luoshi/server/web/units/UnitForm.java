package org.luoshi.server.web.units;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Resolved;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Unit;
import org.luoshi.server.web.BadRequest;

/** What the forms for units and posts send, read back. Names are typed as people know them. */
record UnitForm(Map<String, String> fields, Organisation organisation) {

    Unit unit() {
        return new Unit(
                UnitPages.parsed(get("code"), UnitCode::new)
                        .orElseThrow(() -> new BadRequest("units.bad.code", get("code"))),
                get("name"),
                get("brief").isEmpty() ? get("name") : get("brief"),
                list("aliases"),
                Stream.of(Unit.Kind.values())
                        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(get("kind")))
                        .findFirst()
                        .orElseThrow(() -> new BadRequest("units.bad.kind", get("kind"))),
                get("parent").isEmpty() ? Optional.empty() : Optional.of(unit(get("parent"))),
                get("duties")
                        .lines()
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining("\n")),
                members(),
                false);
    }

    Post post() {
        PostCode code = UnitPages.parsed(get("code"), PostCode::new)
                .orElseThrow(() -> new BadRequest("units.bad.post", get("code")));
        return new Post(
                code,
                get("title"),
                Stream.of(Role.values())
                        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(get("role")))
                        .findFirst()
                        .orElseThrow(() -> new BadRequest("units.bad.role", get("role"))),
                some("holder"),
                some("deputy").map(UnitForm::postCode),
                some("upper").map(UnitForm::postCode),
                false);
    }

    private Set<UnitCode> members() {
        Set<UnitCode> members = new HashSet<>();
        list("members").forEach(it -> members.add(unit(it)));
        return members;
    }

    private UnitCode unit(String word) {
        return UnitPages.parsed(word, UnitCode::new)
                .filter(code -> organisation.find(code).isPresent())
                .or(() -> organisation.resolve(word) instanceof Resolved.One one
                        ? Optional.of(one.unit())
                        : Optional.empty())
                .orElseThrow(() -> new BadRequest("units.bad.unit", word));
    }

    private static PostCode postCode(String text) {
        return UnitPages.parsed(text, PostCode::new).orElseThrow(() -> new BadRequest("units.bad.post", text));
    }

    Optional<String> some(String name) {
        return Optional.of(get(name)).filter(it -> !it.isEmpty());
    }

    private List<String> list(String name) {
        return Arrays.stream(get(name).split("[、，,;；\\n]"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    String get(String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
