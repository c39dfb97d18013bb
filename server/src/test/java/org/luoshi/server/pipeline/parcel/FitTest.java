package org.luoshi.server.pipeline.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.server.pipeline.LeadFacts;
import org.luoshi.server.place.Finding;
import org.luoshi.server.place.Layer;
import org.luoshi.server.place.LayerCode;
import org.luoshi.server.shared.UnitCode;

class FitTest {

    private static final LeadFacts EIGHTY = needing(Optional.of(new BigDecimal("80")));

    private static LeadFacts needing(Optional<BigDecimal> land) {
        return new LeadFacts(
                LeadFacts.Kind.INVESTMENT,
                "恒远精密轴承有限公司",
                Optional.empty(),
                "",
                "s2",
                "",
                "",
                "",
                land,
                Optional.empty(),
                "",
                "");
    }

    private static Surveyed parcel(String code, String mu, Parcel.State state, Parcel.Use use, Finding... findings) {
        Parcel.Facts facts = new Parcel.Facts(
                code,
                code,
                "石桥工业园",
                new UnitCode("shiqiao"),
                new Area(new BigDecimal(mu)),
                use,
                state,
                Optional.empty(),
                "",
                Optional.of("{\"type\":\"Point\",\"coordinates\":[118.5,35.1]}"));
        return new Surveyed(new Parcel(facts, 1, "林岚", Instant.EPOCH), List.of(findings));
    }

    private static Finding line(Layer.Rule rule) {
        return new Finding(new LayerCode("eco"), "生态保护红线", rule, 1, "", 0);
    }

    @Test
    void putsTheClearIdleAndSnugFirst() {
        List<Fit> fits = Fit.of(
                EIGHTY,
                List.of(
                        parcel("roomy", "200", Parcel.State.IDLE, Parcel.Use.INDUSTRY),
                        parcel("doubtful", "80", Parcel.State.IDLE, Parcel.Use.INDUSTRY, line(Layer.Rule.JUSTIFY)),
                        parcel("inefficient", "85", Parcel.State.INEFFICIENT, Parcel.Use.INDUSTRY),
                        parcel("shops", "82", Parcel.State.IDLE, Parcel.Use.COMMERCE),
                        parcel("snug", "80.0", Parcel.State.IDLE, Parcel.Use.INDUSTRY)));
        assertThat(fits)
                .extracting(it -> it.parcel().parcel().code())
                .containsExactly("snug", "roomy", "shops", "inefficient", "doubtful");
        assertThat(fits.getLast().reasons().getFirst().key()).isEqualTo("line.doubtful");
    }

    @Test
    void leavesOutWhatIsTooSmallInUseOrBarred() {
        assertThat(Fit.of(
                        EIGHTY,
                        List.of(
                                parcel("small", "79.99", Parcel.State.IDLE, Parcel.Use.INDUSTRY),
                                parcel("used", "90", Parcel.State.IN_USE, Parcel.Use.INDUSTRY),
                                parcel(
                                        "barred",
                                        "90",
                                        Parcel.State.IDLE,
                                        Parcel.Use.INDUSTRY,
                                        line(Layer.Rule.BLOCK)))))
                .isEmpty();
    }

    @Test
    void saysNothingWhereNobodySaysHowMuchLandIsNeeded() {
        assertThat(Fit.of(
                        needing(Optional.empty()),
                        List.of(parcel("snug", "80", Parcel.State.IDLE, Parcel.Use.INDUSTRY))))
                .isEmpty();
    }

    @Test
    void saysByHowMuchAParcelIsTooSmall() {
        Fit fit = Fit.of(new BigDecimal("80"), parcel("small", "60.5", Parcel.State.IDLE, Parcel.Use.INDUSTRY));
        assertThat(fit.reasons().getFirst().values()).containsExactly("60.5", "80", "19.5");
    }
}
