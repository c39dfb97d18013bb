package org.luoshi.server.chain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.chain.EnterpriseEvent.ProfileSet;
import org.luoshi.server.chain.EnterpriseEvent.QualificationsSet;
import org.luoshi.server.chain.EnterpriseEvent.TradeSet;
import org.luoshi.server.chain.EnterpriseEvent.YearSet;
import org.luoshi.server.shared.CreditCode;
import org.luoshi.server.shared.UnitCode;

/**
 * An enterprise (企业), by its credit code.
 *
 * @param version of its stream; 0 while it is only wished for
 * @param makes codes of the products that it makes, sorted
 * @param buys by product, then origin
 * @param years by year
 * @param held by rung, then year
 */
public record Enterprise(
        CreditCode code,
        int version,
        Profile profile,
        List<String> makes,
        List<Purchase> buys,
        List<Year> years,
        List<Held> held) {

    public Enterprise {
        makes = makes.stream().distinct().sorted().toList();
        buys = buys.stream()
                .sorted(Comparator.comparing(Purchase::product).thenComparing(Purchase::origin))
                .toList();
        years = years.stream().sorted(Comparator.comparingInt(Year::year)).toList();
        held = held.stream()
                .sorted(Comparator.comparing(Held::what).thenComparing(Held::year))
                .toList();
    }

    /**
     * Who and where it is.
     *
     * @param brief as projects and papers call it; may be empty
     * @param town the town or street that looks after it
     * @param founded 成立日期
     * @param places its parts in chains, the main one first
     * @param left why it no longer counts; empty while it works here
     */
    public record Profile(
            String name,
            String brief,
            UnitCode town,
            String address,
            Optional<Site> site,
            Optional<LocalDate> founded,
            List<Place> places,
            Optional<Left> left) {
        public Profile {
            places = List.copyOf(places);
        }
    }

    /** How an enterprise went: it stays registered, but makes and buys nothing here. */
    public enum Left {
        /** 已注销. */
        CLOSED,
        /** 已迁出. */
        MOVED
    }

    /** Degrees of CGCS2000, which is WGS-84 for all that matters here. */
    public record Site(double longitude, double latitude) {

        /** Great-circle distance in km, on a sphere of 6371.0088 km (the mean radius of IUGG). */
        public double kilometresTo(Site other) {
            double phi = Math.toRadians(latitude);
            double psi = Math.toRadians(other.latitude);
            double north = Math.sin((psi - phi) / 2);
            double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
            double h = north * north + Math.cos(phi) * Math.cos(psi) * east * east;
            return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)));
        }
    }

    /** A part in a chain's segment. */
    public record Place(String chain, String segment, Rank rank) {}

    /** Where something is bought. */
    public enum Origin {
        /** 区内. */
        LOCAL,
        /** 区外. */
        OUTSIDE
    }

    /**
     * What it buys to make its own products with.
     *
     * @param share in % of what it needs of the product, 0 to 100
     * @param amount 万元 a year
     * @param supplier where it is a local one and known
     */
    public record Purchase(
            String product,
            Origin origin,
            Optional<BigDecimal> share,
            Optional<BigDecimal> amount,
            Optional<CreditCode> supplier) {
        public Purchase {
            share = share.map(Enterprise::plain);
            amount = amount.map(Enterprise::plain);
        }
    }

    /** What is known of one year. */
    public record Year(int year, Map<Figure, BigDecimal> figures) {
        public Year {
            Map<Figure, BigDecimal> sorted = new EnumMap<>(Figure.class);
            figures.forEach((figure, value) -> sorted.put(figure, plain(value)));
            figures = java.util.Collections.unmodifiableMap(sorted);
        }

        public Optional<BigDecimal> of(Figure figure) {
            return Optional.ofNullable(figures.get(figure));
        }
    }

    /** @param year in which it was recognised, or confirmed last */
    public record Held(Qualification what, int year) {}

    /** The newest year in which this is known. */
    public Optional<Year> latest(Figure figure) {
        return years.stream().filter(it -> it.of(figure).isPresent()).reduce((older, newer) -> newer);
    }

    public Optional<BigDecimal> newest(Figure figure) {
        return latest(figure).flatMap(it -> it.of(figure));
    }

    public boolean has(Qualification what) {
        return held.stream().anyMatch(it -> it.what() == what);
    }

    /** The weightiest of its parts in that chain. */
    public Optional<Rank> rankIn(String chain) {
        return profile.places().stream()
                .filter(it -> it.chain().equals(chain))
                .map(Place::rank)
                .min(Comparator.naturalOrder());
    }

    /** With these purchases and no others. */
    public Enterprise buying(List<Purchase> all) {
        return new Enterprise(code, version, profile, makes, all, years, held);
    }

    /** What has to happen for an enterprise to be as is wished; nothing where it is so already. */
    public static List<EnterpriseEvent> changes(Optional<Enterprise> now, Enterprise wish) {
        List<EnterpriseEvent> events = new ArrayList<>();
        if (now.isEmpty() || !now.get().profile().equals(wish.profile())) {
            events.add(new ProfileSet(wish.profile()));
        }
        boolean isSameTrade = now.isEmpty()
                ? wish.makes().isEmpty() && wish.buys().isEmpty()
                : now.get().makes().equals(wish.makes()) && now.get().buys().equals(wish.buys());
        if (!isSameTrade) {
            events.add(new TradeSet(wish.makes(), wish.buys()));
        }
        List<Year> before = now.map(Enterprise::years).orElse(List.of());
        wish.years().stream()
                .filter(it -> !before.contains(it))
                .map(YearSet::new)
                .forEach(events::add);
        if (!now.map(Enterprise::held).orElse(List.of()).equals(wish.held())) {
            events.add(new QualificationsSet(wish.held()));
        }
        return events;
    }

    /** As it is after an event; a stream begins with {@link ProfileSet}. */
    static Enterprise after(Optional<Enterprise> now, CreditCode code, EnterpriseEvent event, int version) {
        Enterprise it =
                now.orElseGet(() -> new Enterprise(code, 0, NOBODY, List.of(), List.of(), List.of(), List.of()));
        return switch (event) {
            case ProfileSet set -> new Enterprise(code, version, set.profile(), it.makes, it.buys, it.years, it.held);
            case TradeSet set -> new Enterprise(code, version, it.profile, set.makes(), set.buys(), it.years, it.held);
            case YearSet set ->
                new Enterprise(code, version, it.profile, it.makes, it.buys, it.yearsWith(set.year()), it.held);
            case QualificationsSet set ->
                new Enterprise(code, version, it.profile, it.makes, it.buys, it.years, set.held());
        };
    }

    private static final Profile NOBODY = new Profile(
            "-", "", new UnitCode("none"), "", Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    private List<Year> yearsWith(Year year) {
        List<Year> all = new ArrayList<>(years);
        all.removeIf(it -> it.year() == year.year());
        all.add(year);
        return all;
    }

    /** One way of writing each number, so that equal ones are equal. */
    private static BigDecimal plain(BigDecimal value) {
        return new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
