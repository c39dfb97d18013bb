package org.luoshi.server.chain.sheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.chain.Chain.Product;
import org.luoshi.server.chain.Chain.Segment;
import org.luoshi.server.chain.sheet.Grid.Spot;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.sheet.Column;
import org.luoshi.server.shared.sheet.Values;

/**
 * The fields of a chain's form, and the cells that they stand for. Rows of segments and of products have a {@code key}
 * (empty for a new one, which is given one), the place {@code at} which they shall stand, and {@code out} to take them
 * away.
 */
public final class ChainFields {

    static final String SEGMENTS = "segments";
    static final String PRODUCTS = "products";

    private static final List<Column> BASE = Forms.CHAINS.columns();

    private ChainFields() {}

    /**
     * The form as it would be filled in for what is known.
     *
     * @param all chains, whose products are called by their titles where no two have the same
     */
    public static Filled of(Chain it, List<Chain> all) {
        Map<String, String> texts = new HashMap<>();
        texts.put("code", it.code());
        texts.put("name", it.name());
        texts.put("leader", it.leader().map(PostCode::value).orElse(""));
        texts.put("lead", it.lead().map(UnitCode::value).orElse(""));
        texts.put("force", it.force().map(UnitCode::value).orElse(""));
        Map<String, String> segments = titles(it.segments(), Segment::key, Segment::title);
        for (int i = 0; i < it.segments().size(); i++) {
            Segment one = it.segments().get(i);
            put(texts, SEGMENTS, i, one.key(), one.title());
            texts.put("segments." + i + ".stream", EnterpriseFields.key(one.stream()));
            texts.put("segments." + i + ".feeds", named(one.feeds(), segments));
        }
        Map<String, String> products = titles(
                all.stream().flatMap(chain -> chain.products().stream()).toList(), Product::code, Product::title);
        for (int i = 0; i < it.products().size(); i++) {
            Product one = it.products().get(i);
            put(texts, PRODUCTS, i, one.code(), one.title());
            texts.put("products." + i + ".segment", one.segment());
            texts.put("products." + i + ".inputs", named(one.inputs(), products));
        }
        return new Filled(texts);
    }

    private static void put(Map<String, String> texts, String rows, int i, String key, String title) {
        String row = rows + "." + i + ".";
        texts.put(row + "key", key);
        texts.put(row + "title", title);
        texts.put(row + "at", Integer.toString(i + 1));
    }

    /** Titles by key, of those that only one bears. */
    private static <T> Map<String, String> titles(List<T> all, Function<T, String> key, Function<T, String> title) {
        Map<String, Long> borne = all.stream().collect(Collectors.groupingBy(title, Collectors.counting()));
        return all.stream()
                .filter(it -> borne.getOrDefault(title.apply(it), 0L) == 1)
                .collect(Collectors.toMap(key, title, (one, other) -> one));
    }

    private static String named(List<String> keys, Map<String, String> titles) {
        return keys.stream().map(it -> titles.getOrDefault(it, it)).collect(Collectors.joining("、"));
    }

    static Grid base(String code, Filled it) {
        return new Grid(Forms.CHAINS, BASE)
                .row(
                        new Spot("code", code),
                        new Spot("name", it.get("name")),
                        new Spot("leader", it.get("leader")),
                        new Spot("lead", it.get("lead")),
                        new Spot("force", it.get("force")));
    }

    static Grid segments(Chain now, Filled it) {
        Grid grid = new Grid(Forms.SEGMENTS, Forms.SEGMENTS.columns());
        Map<String, String> kept = kept(it, SEGMENTS, titles(now.segments(), Segment::key, Segment::title));
        Set<String> taken = keys(now.segments(), Segment::key);
        for (int row : order(it, SEGMENTS)) {
            String start = "segments." + row + ".";
            String stream = it.get(start + "stream");
            grid.row(
                    new Spot("code", now.code()),
                    new Spot(start + "title", key(it, SEGMENTS, row, "s", taken)),
                    new Spot(start + "title", it.get(start + "title")),
                    new Spot(start + "stream", EnterpriseFields.word(Chain.Stream.values(), Forms::word, stream)),
                    new Spot(start + "feeds", meant(it.get(start + "feeds"), kept)));
        }
        return grid;
    }

    static Grid products(Chain now, Filled it) {
        Grid grid = new Grid(Forms.PRODUCTS, Forms.PRODUCTS.columns());
        Map<String, String> kept = kept(it, PRODUCTS, titles(now.products(), Product::code, Product::title));
        Set<String> taken = keys(now.products(), Product::code);
        for (int row : order(it, PRODUCTS)) {
            String start = "products." + row + ".";
            grid.row(
                    new Spot("code", now.code()),
                    new Spot(start + "title", key(it, PRODUCTS, row, now.code() + "-p", taken)),
                    new Spot(start + "title", it.get(start + "title")),
                    new Spot(start + "segment", titled(now, it, it.get(start + "segment"))),
                    new Spot(start + "inputs", meant(it.get(start + "inputs"), kept)));
        }
        return grid;
    }

    /** The chain with what the form does not speak of: only what is marked is taken away. */
    static Chain unnamed(Chain now, Filled it) {
        return now.drawing(
                now.segments().stream()
                        .filter(one -> row(it, SEGMENTS, one.key()).isEmpty())
                        .toList(),
                now.products().stream()
                        .filter(one -> row(it, PRODUCTS, one.code()).isEmpty())
                        .toList());
    }

    /** The row of a segment or product, wherever in the form it stands. */
    static Optional<Integer> row(Filled it, String rows, String key) {
        return IntStream.range(0, it.rows(rows))
                .filter(row -> it.get(rows, row, "key").equals(key))
                .boxed()
                .findFirst();
    }

    /**
     * Rows that stay, by the place that was typed. One that is sent to another's place goes before it on the way up, and
     * behind it on the way down.
     */
    private static List<Integer> order(Filled it, String rows) {
        return IntStream.range(0, it.rows(rows))
                .filter(row -> it.get(rows, row, "out").isEmpty())
                .filter(row -> !(it.get(rows, row, "key") + it.get(rows, row, "title")).isEmpty())
                .boxed()
                .sorted(Comparator.comparingDouble(row -> weight(it.get(rows, row, "at"), row + 1)))
                .toList();
    }

    private static double weight(String typed, int stood) {
        int at = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : stood;
        return at + Integer.signum(at - stood) * 0.5;
    }

    /** Titles as they were shown, with the keys of those that stay: whoever renames one need not rename it everywhere. */
    private static Map<String, String> kept(Filled it, String rows, Map<String, String> titles) {
        Map<String, String> kept = new HashMap<>();
        titles.forEach((key, title) -> row(it, rows, key)
                .filter(row -> it.get(rows, row, "out").isEmpty())
                .ifPresent(row -> kept.put(title, key)));
        return kept;
    }

    private static String meant(String typed, Map<String, String> kept) {
        return Values.names(typed).stream().map(it -> kept.getOrDefault(it, it)).collect(Collectors.joining("、"));
    }

    /** A segment that is taken away is none any more, and is told by its title. */
    private static String titled(Chain now, Filled it, String key) {
        boolean isOut = row(it, SEGMENTS, key)
                .filter(row -> !it.get(SEGMENTS, row, "out").isEmpty())
                .isPresent();
        return isOut ? now.segment(key).map(Segment::title).orElse(key) : key;
    }

    private static <T> Set<String> keys(List<T> all, Function<T, String> key) {
        return new HashSet<>(all.stream().map(key).toList());
    }

    /** A new one is called by the next number that none has. */
    private static String key(Filled it, String rows, int row, String start, Set<String> taken) {
        String key = it.get(rows, row, "key");
        if (!key.isEmpty()) {
            return key;
        }
        for (int number = taken.size() + 1; ; number++) {
            if (taken.add(start + number)) {
                return start + number;
            }
        }
    }
}
