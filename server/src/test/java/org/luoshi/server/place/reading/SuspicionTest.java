package org.luoshi.server.place.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Geometry;

class SuspicionTest {

    /** A district of some forty by thirty kilometres. */
    private static final Geometry DISTRICT = GroundTest.polygon(
            new double[][] {{117.4, 35.4}, {117.85, 35.4}, {117.85, 35.7}, {117.4, 35.7}, {117.4, 35.4}});

    private final Suspicion suspicion = new Suspicion(DISTRICT);

    @ParameterizedTest
    @EnumSource(
            value = Shift.class,
            names = {"GCJ02", "BD09"})
    void tellsAShiftByWhatSticksOutOfTheDistrict(Shift shift) {
        Geometry edge = GroundTest.polygon(Drawn.square(117.83, 35.5, 0.02));
        Flaw flaw = suspicion.shifted(whole(Shift.moved(edge, shift::forward))).orElseThrow();
        assertThat(flaw.code()).startsWith("shifted-");
        assertThat(flaw.values().getFirst()).isEqualTo(1);
        assertThat((long) flaw.values().get(2)).isBetween(300L, 2_000L);
    }

    @Test
    void suspectsNothingThatIsDrawnRight() {
        assertThat(suspicion.shifted(whole(GroundTest.polygon(Drawn.square(117.83, 35.5, 0.02)))))
                .isEmpty();
        assertThat(suspicion.shifted(whole(DISTRICT))).isEmpty();
    }

    @Test
    void doesNotCallALayerShiftedThatReachesFarOutOfTheDistrict() {
        assertThat(suspicion.shifted(whole(GroundTest.polygon(Drawn.square(117.8, 35.5, 0.2)))))
                .isEmpty();
    }

    @Test
    void namesAFileOfAnotherDistrict() {
        assertThat(suspicion.elsewhere(whole(GroundTest.polygon(Drawn.square(119, 36, 0.1)))))
                .contains(Flaw.of("not-this-district", "119.000000, 36.000000"));
        assertThat(suspicion.elsewhere(whole(DISTRICT))).isEmpty();
    }

    private static Reading.Whole whole(Geometry geometry) {
        return new Reading.Whole(List.of(new Feature(1, "", geometry)), "CGCS2000");
    }
}
