package org.luoshi.server.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;

/** The part of an address behind the question mark. What is not known or not understood is refused, not passed over. */
public record Query(Map<String, String> parts) {

    /** By what the parameter's {@link Takes} says. */
    static Query in(HttpServletRequest request, MethodParameter parameter) {
        Map<String, String> given = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> given.put(name, values[0]));
        Takes takes = Objects.requireNonNull(parameter.getParameterAnnotation(Takes.class));
        return of(given, Set.of(takes.value()));
    }

    /** Throws a {@link Problem} for a name that is none of these. */
    public static Query of(Map<String, String> given, Set<String> known) {
        for (String name : given.keySet()) {
            if (!known.contains(name)) {
                throw Problem.of(
                                400,
                                "unknown-parameter",
                                name,
                                known.stream().sorted().collect(Collectors.joining(" ")))
                        .at(name);
            }
        }
        return new Query(given);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(parts.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** @param read throws {@link IllegalArgumentException} or {@link DateTimeException} for what it does not understand */
    public <T> Optional<T> get(String name, Function<String, T> read) {
        return text(name).map(value -> {
            try {
                return read.apply(value);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw Problem.of(400, "wrong-value", name, value).at(name);
            }
        });
    }

    public Optional<LocalDate> day(String name) {
        return get(name, LocalDate::parse);
    }

    public Optional<Boolean> flag(String name) {
        return get(name, value -> switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(value);
        });
    }

    public <E extends Enum<E>> Optional<E> word(String name, Class<E> type) {
        return text(name)
                .map(value -> Arrays.stream(type.getEnumConstants())
                        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(value))
                        .findFirst()
                        .orElseThrow(() -> Problem.of(400, "one-of", name, value, words(type))
                                .at(name)));
    }

    /** A whole number between these, or the third where none is given. */
    public int number(String name, int least, int most, int otherwise) {
        return get(name, Integer::parseInt)
                .map(it -> {
                    if (it < least || it > most) {
                        throw Problem.of(400, "out-of-range", name, it, least, most)
                                .at(name);
                    }
                    return it;
                })
                .orElse(otherwise);
    }

    private static String words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(it -> it.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
