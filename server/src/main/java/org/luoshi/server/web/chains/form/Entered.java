package org.luoshi.server.web.chains.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.luoshi.server.chain.sheet.Filled;
import org.luoshi.server.chain.sheet.Kept.Misfit;
import org.luoshi.server.shared.sheet.Fault;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.matter.Typed;
import org.luoshi.server.web.sheet.Told;

/**
 * A form as it is shown: what stands in each field, and what is wrong with it.
 *
 * @param wrong sentences by the field's name; those of the form as a whole under an empty one
 * @param now what is registered, where somebody else has changed it meanwhile
 */
public record Entered(Frame frame, Filled form, Map<String, String> wrong, Optional<Filled> now) {

    /** Rows to be filled in, below the others. */
    private static final int SPARE = 2;

    static Entered fresh(Frame frame, Filled form) {
        return new Entered(frame, form, Map.of(), Optional.empty());
    }

    static Entered wrong(Frame frame, Filled form, List<Misfit> misfits) {
        Map<String, String> wrong = misfits.stream()
                .collect(Collectors.groupingBy(
                        Misfit::field,
                        LinkedHashMap::new,
                        Collectors.mapping(it -> sentence(frame, it.fault()), Collectors.joining(" "))));
        return new Entered(frame, form, wrong, Optional.empty());
    }

    /** What was sent, field by field. */
    static Filled filled(Typed typed) {
        return new Filled(typed.values().entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().getFirst())));
    }

    /** As the import tells it, or in words of its own where the import speaks of rows and cells. */
    private static String sentence(Frame frame, Fault fault) {
        String own = frame.texts().sayOr("form.fault." + fault.code(), "");
        return own.isEmpty()
                ? Told.sentence(frame, fault)
                : frame.t("form.fault." + fault.code(), fault.values().toArray());
    }

    public String value(String name) {
        return form.get(name);
    }

    public boolean is(String name, String value) {
        return form.get(name).equals(value);
    }

    /** What is wrong with a field; empty where nothing is. */
    public String wrongOf(String name) {
        return wrong.getOrDefault(name, "");
    }

    /** What another has made of a field meanwhile; empty where it is the same. */
    public String nowOf(String name) {
        boolean isOfRow = name.contains(".");
        return now.map(it -> it.get(name))
                .filter(it -> !is(name, it))
                .map(it -> it.isEmpty() && !isOfRow ? frame.t("form.none") : it)
                .orElse("");
    }

    /** How many rows to show: those sent, else those known and some more. */
    public int rows(String name) {
        return form.rows(name) + (wrong.isEmpty() && now.isEmpty() ? SPARE : 0);
    }

    public static String id(String name) {
        return "f-" + name.replace('.', '-');
    }
}
