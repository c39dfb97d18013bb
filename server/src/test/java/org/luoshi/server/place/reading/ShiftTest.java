package org.luoshi.server.place.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;

class ShiftTest {

    /** The pairs that the readme of the much used library coordtransform gives as examples. */
    @Test
    void shiftsAsTheWebMapsDo() {
        Coordinate amap = Shift.GCJ02.forward(new Coordinate(116.404, 39.915));
        assertThat(amap.x).isCloseTo(116.41024449916938, within(1e-9));
        assertThat(amap.y).isCloseTo(39.91640428150164, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Shift.class)
    void takesEveryShiftBackToACentimetre(Shift shift) {
        Random random = new Random(7);
        for (int point = 0; point < 1_000; point++) {
            Coordinate at = new Coordinate(random.nextDouble(75, 134), random.nextDouble(18, 53));
            assertThat(shift.back(shift.forward(at)).distance(at)).isLessThan(1e-7);
        }
    }

    @Test
    void leavesTheOriginalAsItWas() {
        var square = GroundTest.polygon(Drawn.square(117.5, 35.5, 0.01));
        Shift.GCJ02.back(square);
        assertThat(square.getCoordinate()).isEqualTo(new Coordinate(117.5, 35.5));
    }
}
