package org.luoshi.server.matter.playbook;

import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luoshi.server.shared.WorkingTime;
import org.yaml.snakeyaml.nodes.Node;

/** How single values of a file of YAML are read. */
public final class Values {

    private static final Pattern WORKING = Pattern.compile("(\\d{1,4})([dh])");
    private static final Pattern CALENDAR = Pattern.compile("(\\d{1,4})([dwm])");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private Values() {}

    /** Working time: {@code 2d} are two working days, {@code 4h} four working hours. */
    static Optional<WorkingTime> working(Node node, Faults faults) {
        Optional<String> text = Section.scalar(node, faults);
        Optional<Matcher> found = text.map(WORKING::matcher).filter(Matcher::matches);
        if (text.isPresent() && found.filter(it -> number(it) > 0).isEmpty()) {
            faults.add(node, "working-time", text.get());
            return Optional.empty();
        }
        return found.map(it -> it.group(2).equals("d") ? WorkingTime.days(number(it)) : WorkingTime.hours(number(it)));
    }

    /** Calendar time: {@code 30d}, {@code 2w}, {@code 1m}. */
    static Optional<Period> period(Node node, Faults faults) {
        Optional<String> text = Section.scalar(node, faults);
        Optional<Matcher> found = text.map(CALENDAR::matcher).filter(Matcher::matches);
        if (text.isPresent() && found.isEmpty()) {
            faults.add(node, "period", text.get());
        }
        return found.map(it -> switch (it.group(2)) {
            case "d" -> Period.ofDays(number(it));
            case "w" -> Period.ofWeeks(number(it));
            default -> Period.ofMonths(number(it));
        });
    }

    private static int number(Matcher found) {
        return Integer.parseInt(found.group(1));
    }

    public static Optional<Boolean> yesOrNo(Node node, Faults faults) {
        return choice(node, faults, List.of("true", "false")).map("true"::equals);
    }

    public static Optional<String> choice(Node node, Faults faults, List<String> known) {
        Optional<String> text = Section.scalar(node, faults);
        if (text.isPresent() && !known.contains(text.get())) {
            faults.add(node, "unknown-word", text.get(), Section.nearest(text.get(), known), String.join(", ", known));
            return Optional.empty();
        }
        return text;
    }

    /** A probability, 0 to 1. */
    static Optional<Double> share(Node node, Faults faults) {
        Optional<String> text = Section.scalar(node, faults);
        Optional<Double> share =
                text.filter(it -> it.matches("0(\\.\\d{1,4})?|1(\\.0{1,4})?")).map(Double::valueOf);
        if (text.isPresent() && share.isEmpty()) {
            faults.add(node, "share", text.get());
        }
        return share;
    }

    public static Optional<String> key(Node node, Faults faults) {
        Optional<String> text = Section.scalar(node, faults);
        if (text.filter(it -> !KEY.matcher(it).matches()).isPresent()) {
            faults.add(node, "key", text.get());
            return Optional.empty();
        }
        return text;
    }

    /** As files write it: {@code rule-on-delay}. */
    static String word(Step step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Step step(String word) {
        return Arrays.stream(Step.values())
                .filter(it -> word(it).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no step " + word));
    }
}
