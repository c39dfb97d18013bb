package org.luoshi.server.chain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.chain.Chain.Product;
import org.luoshi.server.chain.Chain.Segment;
import org.luoshi.server.chain.Enterprise.Held;
import org.luoshi.server.chain.Enterprise.Origin;
import org.luoshi.server.chain.Enterprise.Place;
import org.luoshi.server.chain.Enterprise.Profile;
import org.luoshi.server.chain.Enterprise.Purchase;
import org.luoshi.server.chain.Enterprise.Site;
import org.luoshi.server.chain.Enterprise.Year;
import org.luoshi.server.shared.CreditCode;
import org.luoshi.server.shared.UnitCode;

/** A small chain to work out by hand, and enterprises to put into it. Codes are of area 370399, which is nobody's. */
public final class Little {

    public static final UnitCode SHIQIAO = new UnitCode("shiqiao");

    /** 钢球、润滑脂 → 轴承 → 轮毂单元. */
    public static final Chain BEARINGS = new Chain(
            "zc",
            1,
            "轴承产业链",
            Optional.empty(),
            Optional.of(new UnitCode("fgj")),
            Optional.empty(),
            List.of(
                    new Segment("parts", "零件", Chain.Stream.UP, List.of("bearing")),
                    new Segment("bearing", "成品", Chain.Stream.MIDDLE, List.of("unit")),
                    new Segment("unit", "总成", Chain.Stream.DOWN, List.of())),
            List.of(
                    new Product("ball", "钢球", "parts", List.of()),
                    new Product("grease", "润滑脂", "parts", List.of()),
                    new Product("ball-bearing", "球轴承", "bearing", List.of("ball", "grease")),
                    new Product("hub", "轮毂单元", "unit", List.of("ball-bearing"))));

    private Little() {}

    /** The code that has this number before its check character. */
    public static CreditCode code(int number) {
        String first = "91370399MA%07d".formatted(number);
        return new CreditCode(first + CreditCode.check(first));
    }

    /** In 石桥镇, at a place, with a part in the chain. */
    public static Enterprise enterprise(int number, Rank rank, String segment, double longitude, double latitude) {
        return new Enterprise(
                code(number),
                1,
                new Profile(
                        "示例" + number + "号有限公司",
                        "",
                        SHIQIAO,
                        "",
                        Optional.of(new Site(longitude, latitude)),
                        Optional.empty(),
                        List.of(new Place("zc", segment, rank)),
                        Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public static Enterprise making(Enterprise it, String... products) {
        return new Enterprise(it.code(), 1, it.profile(), List.of(products), it.buys(), it.years(), it.held());
    }

    /** Outside, the whole of what it needs. */
    public static Enterprise buying(Enterprise it, String product, int amount) {
        List<Purchase> buys = new ArrayList<>(it.buys());
        Optional<BigDecimal> paid = amount > 0 ? Optional.of(BigDecimal.valueOf(amount)) : Optional.empty();
        buys.add(new Purchase(product, Origin.OUTSIDE, Optional.of(BigDecimal.valueOf(100)), paid, Optional.empty()));
        return new Enterprise(it.code(), 1, it.profile(), it.makes(), buys, it.years(), it.held());
    }

    /** @param values of the figures in their order */
    public static Enterprise knowing(Enterprise it, int year, Map<Figure, Integer> values) {
        Map<Figure, BigDecimal> figures = new EnumMap<>(Figure.class);
        values.forEach((figure, value) -> figures.put(figure, BigDecimal.valueOf(value)));
        List<Year> years = new ArrayList<>(it.years());
        years.add(new Year(year, figures));
        return new Enterprise(it.code(), 1, it.profile(), it.makes(), it.buys(), years, it.held());
    }

    public static Enterprise holding(Enterprise it, Qualification... what) {
        List<Held> held =
                java.util.Arrays.stream(what).map(one -> new Held(one, 2024)).toList();
        return new Enterprise(it.code(), 1, it.profile(), it.makes(), it.buys(), it.years(), held);
    }
}
