package org.luoshi.server.place.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class GroundTest {

    @ParameterizedTest
    @ValueSource(doubles = {18.2, 35.5, 53.5})
    void measuresAreasOnTheEllipsoidAtEveryLatitude(double south) {
        double measured = Ground.squareMetres(polygon(Drawn.square(117.5, south, 0.01)));
        double exact = Series.cell(117.5, south, 117.51, south + 0.01);
        assertThat(measured / exact).isCloseTo(1, within(1e-6));
    }

    @Test
    void writesAreasInMu() {
        assertThat(Ground.mu(10_000)).isEqualByComparingTo("15.00");
        assertThat(Ground.mu(666.67)).isEqualByComparingTo("1.00");
        assertThat(Ground.mu(0)).isEqualByComparingTo("0");
    }

    @Test
    void measuresDistances() {
        Geometry here = Shapes.FACTORY.createPoint(new Coordinate(117.5, 35.5));
        Geometry there = Shapes.FACTORY.createPoint(new Coordinate(117.5, 35.51));
        assertThat(Ground.metres(here, there)).isCloseTo(1109.5, within(0.5));
    }

    static Geometry polygon(double[][] ring) {
        return Shapes.FACTORY.createPolygon(
                Arrays.stream(ring).map(it -> new Coordinate(it[0], it[1])).toArray(Coordinate[]::new));
    }
}
