package org.luoshi.server.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.luoshi.scheduling.Length;
import org.luoshi.scheduling.Link;
import org.luoshi.server.plan.Node;
import org.luoshi.server.plan.Tie;

/**
 * What a node comes after and how long it takes, as planners type it: {@code 3}, {@code 3SS+5} (5 working days after 3 has
 * begun), {@code 3FS-2} (2 days before 3 ends), {@code 3SS+5~20} (20 days after at the latest); several with commas.
 */
final class Afters {

    private static final Pattern ONE =
            Pattern.compile("(\\d{1,3})\\s*(FS|SS|FF|SF)?\\s*([+-]\\s*\\d{1,4})?\\s*(?:~\\s*([+-]?\\d{1,4}))?");

    private Afters() {}

    /** As it is typed. */
    static String of(Node node, List<Node> nodes, List<Tie> ties) {
        List<String> keys = nodes.stream().map(Node::key).toList();
        return ties.stream()
                .filter(it -> it.to().equals(node.key()) && keys.contains(it.from()))
                .map(it -> (keys.indexOf(it.from()) + 1) + how(it))
                .collect(Collectors.joining(", "));
    }

    private static String how(Tie it) {
        boolean usual = it.kind() == Link.Kind.FS && it.lag() == 0 && it.most().isEmpty();
        String lag = it.lag() == 0 ? "" : "%+d".formatted(it.lag());
        String most = it.most().isPresent() ? "~" + it.most().getAsInt() : "";
        return usual ? "" : it.kind().name() + lag + most;
    }

    /**
     * @param keys of all nodes, in the order of their numbers
     * @return empty where it cannot be understood
     */
    static Optional<List<Tie>> parse(String typed, String to, List<String> keys) {
        List<Tie> ties = new ArrayList<>();
        for (String part : typed.toUpperCase(java.util.Locale.ROOT).split("[,，、;；]")) {
            if (part.isBlank()) {
                continue;
            }
            Matcher matcher = ONE.matcher(part.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            int number = Integer.parseInt(matcher.group(1));
            if (number < 1 || number > keys.size()) {
                return Optional.empty();
            }
            Optional<String> kind = Optional.ofNullable(matcher.group(2));
            Optional<String> lag = Optional.ofNullable(matcher.group(3));
            Optional<String> most = Optional.ofNullable(matcher.group(4));
            ties.add(new Tie(
                    keys.get(number - 1),
                    to,
                    Link.Kind.valueOf(kind.orElse("FS")),
                    lag.map(it -> Integer.parseInt(it.replace(" ", ""))).orElse(0),
                    most.map(it -> OptionalInt.of(Integer.parseInt(it))).orElse(OptionalInt.empty())));
        }
        return Optional.of(ties);
    }

    /** {@code 20}, or {@code 10/15/26} for three points. */
    static String days(Length length) {
        return switch (length) {
            case Length.Fixed fixed -> Integer.toString(fixed.days());
            case Length.ThreePoint three -> three.optimistic() + "/" + three.likely() + "/" + three.pessimistic();
        };
    }

    /** Empty where it cannot be understood. */
    static Optional<Length> length(String typed) {
        Matcher three = Pattern.compile("(\\d{1,4})\\s*[/，,]\\s*(\\d{1,4})\\s*[/，,]\\s*(\\d{1,4})")
                .matcher(typed.strip());
        try {
            return three.matches()
                    ? Optional.of(new Length.ThreePoint(
                            Integer.parseInt(three.group(1)),
                            Integer.parseInt(three.group(2)),
                            Integer.parseInt(three.group(3))))
                    : typed.strip().matches("\\d{1,4}")
                            ? Optional.of(Length.of(Integer.parseInt(typed.strip())))
                            : Optional.empty();
        } catch (IllegalArgumentException outOfOrder) {
            return Optional.empty();
        }
    }
}
