package org.luoshi.server.web.api.chains;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.Figure;
import org.luoshi.server.shared.CreditCode;
import org.luoshi.server.shared.UnitCode;

/** An enterprise. Sums are in 万元; longitude and latitude in degrees of CGCS2000. */
record EnterpriseForm(
        CreditCode code,
        String name,
        int version,
        UnitCode town,
        String address,
        Optional<BigDecimal> longitude,
        Optional<BigDecimal> latitude,
        Optional<LocalDate> founded,
        List<PlaceForm> places,
        List<String> makes,
        List<PurchaseForm> buys,
        List<YearForm> years,
        List<HeldForm> held) {

    static EnterpriseForm of(Enterprise it) {
        Enterprise.Profile profile = it.profile();
        return new EnterpriseForm(
                it.code(),
                profile.name(),
                it.version(),
                profile.town(),
                profile.address(),
                profile.site().map(at -> BigDecimal.valueOf(at.longitude())),
                profile.site().map(at -> BigDecimal.valueOf(at.latitude())),
                profile.founded(),
                profile.places().stream()
                        .map(one -> new PlaceForm(one.chain(), one.segment(), word(one.rank())))
                        .toList(),
                it.makes(),
                it.buys().stream()
                        .map(one -> new PurchaseForm(
                                one.product(), word(one.origin()), one.share(), one.amount(), one.supplier()))
                        .toList(),
                it.years().stream().map(YearForm::of).toList(),
                it.held().stream()
                        .map(one -> new HeldForm(word(one.what()), one.year()))
                        .toList());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    record PlaceForm(String chain, String segment, String rank) {}

    /** @param share in % of what it needs */
    record PurchaseForm(
            String product,
            String origin,
            Optional<BigDecimal> share,
            Optional<BigDecimal> amount,
            Optional<CreditCode> supplier) {}

    /** @param figures by name: output, revenue, jobs and others */
    record YearForm(int year, Map<String, BigDecimal> figures) {
        static YearForm of(Enterprise.Year it) {
            Map<String, BigDecimal> figures = new TreeMap<>();
            for (Map.Entry<Figure, BigDecimal> one : it.figures().entrySet()) {
                figures.put(word(one.getKey()), one.getValue());
            }
            return new YearForm(it.year(), figures);
        }
    }

    record HeldForm(String what, int year) {}
}
