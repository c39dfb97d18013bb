package org.luoshi.server.chain.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.Enterprise.Held;
import org.luoshi.server.chain.Enterprise.Left;
import org.luoshi.server.chain.Enterprise.Origin;
import org.luoshi.server.chain.Enterprise.Place;
import org.luoshi.server.chain.Enterprise.Profile;
import org.luoshi.server.chain.Enterprise.Purchase;
import org.luoshi.server.chain.Figure;
import org.luoshi.server.chain.Qualification;
import org.luoshi.server.chain.Rank;
import org.luoshi.server.chain.sheet.Grid.Spot;
import org.luoshi.server.shared.CreditCode;
import org.luoshi.server.shared.sheet.Column;
import org.luoshi.server.shared.sheet.Values;

/**
 * The fields of an enterprise's forms, and the cells that they stand for: {@code place.0.segment} holds chain and segment,
 * {@code held.high-tech} the years of a qualification, {@code figure.output} a figure.
 */
public final class EnterpriseFields {

    private static final List<Column> PROFILE = Forms.ENTERPRISES.columns();
    private static final List<Column> TRADE = Forms.TRADE.columns();

    private EnterpriseFields() {}

    /** A constant as fields are named after it: {@code HIGH_TECH} is {@code high-tech}. */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The form of who it is, as it would be filled in for what is known. */
    public static Filled profile(Enterprise it) {
        Profile profile = it.profile();
        Map<String, String> texts = new HashMap<>();
        texts.put("code", it.code().value());
        texts.put("name", profile.name());
        texts.put("brief", profile.brief());
        texts.put("town", profile.town().value());
        texts.put("address", profile.address());
        profile.site().ifPresent(site -> {
            texts.put("longitude", BigDecimal.valueOf(site.longitude()).toPlainString());
            texts.put("latitude", BigDecimal.valueOf(site.latitude()).toPlainString());
        });
        profile.founded().ifPresent(day -> texts.put("founded", day.toString()));
        profile.left().ifPresent(left -> texts.put("state", key(left)));
        for (int i = 0; i < profile.places().size(); i++) {
            Place place = profile.places().get(i);
            texts.put("place." + i + ".segment", place.chain() + "/" + place.segment());
            texts.put("place." + i + ".rank", key(place.rank()));
        }
        for (int i = 0; i < it.makes().size(); i++) {
            texts.put("makes." + i + ".product", it.makes().get(i));
        }
        it.held().stream()
                .collect(Collectors.groupingBy(Held::what))
                .forEach((what, all) -> texts.put(
                        "held." + key(what),
                        all.stream().map(one -> Integer.toString(one.year())).collect(Collectors.joining("、"))));
        return new Filled(texts);
    }

    static Grid profile(Filled it) {
        List<Integer> placed = IntStream.range(0, it.rows("place"))
                .filter(row -> !it.get("place", row, "segment").isEmpty())
                .boxed()
                .toList();
        int main = placed.isEmpty() ? 0 : placed.getFirst();
        String[] home = it.get("place", main, "segment").split("/", 2);
        return new Grid(Forms.ENTERPRISES, PROFILE)
                .row(
                        spot(it, "code"),
                        spot(it, "name"),
                        spot(it, "brief"),
                        spot(it, "town"),
                        spot(it, "address"),
                        spot(it, "longitude"),
                        spot(it, "latitude"),
                        spot(it, "founded"),
                        new Spot("place." + main + ".segment", home[0]),
                        new Spot("place." + main + ".segment", home.length > 1 ? home[1] : ""),
                        new Spot("place." + main + ".rank", placed.isEmpty() ? "" : rank(it, main)),
                        new Spot("place", others(it, placed)),
                        new Spot("makes", makes(it)),
                        new Spot("held", held(it)),
                        new Spot("state", word(Left.values(), Forms::word, it.get("state"))));
    }

    private static String rank(Filled it, int row) {
        return word(Rank.values(), Forms::word, it.get("place", row, "rank"));
    }

    private static String others(Filled it, List<Integer> placed) {
        return placed.stream()
                .skip(1)
                .map(row -> it.get("place", row, "segment") + "/" + rank(it, row))
                .collect(Collectors.joining("；"));
    }

    private static String makes(Filled it) {
        return IntStream.range(0, it.rows("makes"))
                .mapToObj(row -> it.get("makes", row, "product"))
                .filter(product -> !product.isEmpty())
                .collect(Collectors.joining("、"));
    }

    private static String held(Filled it) {
        return Stream.of(Qualification.values())
                .flatMap(what ->
                        Values.names(it.get("held." + key(what))).stream().map(year -> Forms.word(what) + ":" + year))
                .collect(Collectors.joining("；"));
    }

    /** The form of one year's figures. */
    public static Filled year(Enterprise it, int number) {
        Map<String, String> texts = new HashMap<>();
        texts.put("year", Integer.toString(number));
        it.years().stream()
                .filter(one -> one.year() == number)
                .flatMap(one -> one.figures().entrySet().stream())
                .forEach(one -> texts.put("figure." + key(one.getKey()), plain(one.getValue())));
        return new Filled(texts);
    }

    static Grid year(CreditCode code, Filled it) {
        List<Spot> spots = new ArrayList<>(List.of(new Spot("code", code.value()), spot(it, "year")));
        for (Figure figure : Forms.FIGURES.keySet()) {
            spots.add(spot(it, "figure." + key(figure)));
        }
        return new Grid(Forms.YEARS, Forms.YEARS.columns()).row(spots.toArray(Spot[]::new));
    }

    static boolean isBlankYear(Filled it) {
        return Stream.of(Figure.values())
                .allMatch(figure -> it.get("figure." + key(figure)).isEmpty());
    }

    /** The form of all that it buys. */
    public static Filled purchases(Enterprise it) {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < it.buys().size(); i++) {
            Purchase one = it.buys().get(i);
            String row = "buys." + i + ".";
            texts.put(row + "product", one.product());
            texts.put(row + "origin", key(one.origin()));
            one.share().ifPresent(share -> texts.put(row + "share", plain(share)));
            one.amount().ifPresent(amount -> texts.put(row + "amount", plain(amount)));
            one.supplier().ifPresent(supplier -> texts.put(row + "supplier", supplier.value()));
        }
        return new Filled(texts);
    }

    /** A row marked {@code out}, or without a product, share, amount and supplier, is none. */
    static Grid purchases(CreditCode code, Filled it) {
        Grid grid = new Grid(Forms.TRADE, TRADE);
        for (int row = 0; row < it.rows("buys"); row++) {
            int number = row;
            boolean isBlank = Stream.of("product", "share", "amount", "supplier")
                    .allMatch(name -> it.get("buys", number, name).isEmpty());
            String start = "buys." + row + ".";
            if (isBlank || !it.get(start + "out").isEmpty()) {
                grid.row();
            } else {
                grid.row(
                        new Spot("code", code.value()),
                        spot(it, start + "product"),
                        new Spot(start + "origin", word(Origin.values(), Forms::word, it.get(start + "origin"))),
                        spot(it, start + "share"),
                        spot(it, start + "amount"),
                        spot(it, start + "supplier"));
            }
        }
        return grid;
    }

    private static Spot spot(Filled it, String field) {
        return new Spot(field, it.get(field));
    }

    /** A constant's word in a sheet; what names no constant stays as it is, for the reader to tell. */
    static <E extends Enum<E>> String word(E[] all, Function<E, String> word, String key) {
        Optional<E> one = Stream.of(all).filter(it -> key(it).equals(key)).findFirst();
        return one.map(word).orElse(key);
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}
