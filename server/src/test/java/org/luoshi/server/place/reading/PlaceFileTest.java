package org.luoshi.server.place.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

class PlaceFileTest {

    private static final double[][] SQUARE = Drawn.square(117.5, 35.5, 0.01);

    @Test
    void readsPolygonsWithTheirNames() {
        Reading.Whole whole = whole("红线.geojson", Drawn.geoJson(Drawn.feature("青崖水库保护区", SQUARE)));
        assertThat(whole.features()).hasSize(1);
        assertThat(whole.features().getFirst().name()).isEqualTo("青崖水库保护区");
        assertThat(whole.corners()).isEqualTo(5);
    }

    @Test
    void readsASingleGeometryAndAMultiPolygon() {
        byte[] point = "{\"type\":\"Point\",\"coordinates\":[117.5,35.5]}".getBytes(StandardCharsets.UTF_8);
        assertThat(whole("场址.json", point).features().getFirst().geometry().getCoordinate())
                .isEqualTo(new Coordinate(117.5, 35.5));
        byte[] several =
                ("{\"coordinates\":[[[[117,35],[117.1,35],[117.1,35.1],[117,35]]],[[[118,35],[118.1,35],[118.1,35.1],"
                                + "[118,35]]]],\"type\":\"MultiPolygon\"}")
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(whole("两块.json", several).features().getFirst().geometry().getNumGeometries())
                .isEqualTo(2);
    }

    @Test
    void readsMetresOfANamedZoneWhereverTheNameStands() {
        double[] corner = Series.gaussKrueger(117.5, 35.5, 117, 39_500_000);
        byte[] file =
                ("{\"type\":\"Point\",\"coordinates\":[%s,%s],\"crs\":{\"type\":\"name\",\"properties\":{\"name\":"
                                        .formatted(corner[0], corner[1])
                                + "\"urn:ogc:def:crs:EPSG::4527\"}}}")
                        .getBytes(StandardCharsets.UTF_8);
        near(whole("场址.json", file).features().getFirst().geometry().getCoordinate(), 117.5, 35.5);
    }

    @Test
    void takesBackTheShiftOfAWebMap() {
        Coordinate there = Shift.GCJ02.forward(new Coordinate(117.5, 35.5));
        byte[] file = "{\"type\":\"Point\",\"coordinates\":[%s,%s]}"
                .formatted(there.x, there.y)
                .getBytes(StandardCharsets.UTF_8);
        Reading reading = PlaceFile.read("场址.json", file, Shift.GCJ02);
        near(((Reading.Whole) reading).somewhere(), 117.5, 35.5);
    }

    @Test
    void readsAShapefileInDegreesWithItsHole() throws IOException {
        byte[] zip = Drawn.zip(
                Drawn.shapefile(Drawn.CGCS2000, Drawn.clockwise(SQUARE), Drawn.square(117.504, 35.504, 0.002)));
        Feature feature = whole("红线.zip", zip).features().getFirst();
        assertThat(feature.name()).isEqualTo("青崖水库保护区");
        assertThat(feature.geometry().getArea()).isCloseTo(0.01 * 0.01 - 0.002 * 0.002, within(1e-12));
    }

    @Test
    void readsAShapefileInAGaussKruegerZone() throws IOException {
        double[][] metres = Arrays.stream(SQUARE)
                .map(it -> Series.gaussKrueger(it[0], it[1], 117, 39_500_000))
                .toArray(double[][]::new);
        byte[] zip = Drawn.zip(Drawn.shapefile(Drawn.ZONE_39, Drawn.clockwise(metres)));
        near(whole("红线.zip", zip).features().getFirst().geometry().getCoordinate(), 117.5, 35.5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type":"Point","coordinates":[35.5,117.5]}                                            | swapped
            {"type":"Point","coordinates":[39545382.1,3931000.2]}                                  | metres
            {"type":"Point","coordinates":[2.35,48.85]}                                            | elsewhere
            {"type":"Point","coordinates":["117.5","35.5"]}                                        | no-number
            {"type":"LineString","coordinates":[[117.5,35.5],[117.6,35.5]]}                        | not-geojson
            {"type":"Feature","geometry":null,"properties":{}}                                     | wrong-kind
            {"type":"Polygon","coordinates":[]}                                                    | no-corners
            {"type":"Polygon","coordinates":[[[117,35],[117.1,35],[117,35]]]}                      | few-corners
            {"type":"Polygon","coordinates":[[[117,35],[117.1,35],[117.1,35.1],[117,35.1]]]}       | open-ring
            {"type":"Polygon","coordinates":[[[117,35],[117.1,35.1],[117.1,35],[117,35.1],[117,35]]]} | crosses-itself
            {"type":"Polygon","coordinates":[[[117,35],[117.1,35],[117.1,35.1],[117,35]],[[118,35],[118.1,35],[118.1,35.1],[118,35]]]} | stray-hole
            {"type":"Point","coordinates":[117.5,35.5],"crs":{"properties":{"name":"EPSG:2437"}}}  | crs-unknown
            {"type":"FeatureCollection","features":[]}                                             | empty
            {"type":"FeatureCollection","features":[                                                | not-json
            [1,2]                                                                                  | not-geojson
            {"type":"Topology"}                                                                    | not-geojson
            """)
    void refusesBadGeoJson(String json, String code) {
        assertThat(flaws("红线.json", json.getBytes(StandardCharsets.UTF_8))
                        .getFirst()
                        .code())
                .isEqualTo(code);
    }

    @Test
    void namesTheFeatureAndTheCrossing() {
        byte[] file = Drawn.geoJson(Drawn.feature("好的", SQUARE), Drawn.feature("坏的", new double[][] {
            {117, 35}, {117.1, 35.1}, {117.1, 35}, {117, 35.1}, {117, 35}
        }));
        assertThat(flaws("红线.json", file)).containsExactly(Flaw.of("crosses-itself", 2, "117.050000, 35.050000"));
    }

    @Test
    void namesTheLineOfAMistakeInTheWriting() {
        byte[] file = "{\"type\":\"FeatureCollection\",\n\"features\":[\n{\"type\" \"Feature\"}]}"
                .getBytes(StandardCharsets.UTF_8);
        Flaw flaw = flaws("红线.json", file).getFirst();
        assertThat(flaw.code()).isEqualTo("not-json");
        assertThat(flaw.values().getFirst()).isEqualTo(3);
    }

    @Test
    void refusesFiftyMegabytesUnread() {
        byte[] file = new byte[50 * 1024 * 1024];
        assertThat(flaws("红线.geojson", file)).containsExactly(Flaw.of("too-large", "50.0", "20.0"));
    }

    @Test
    void tellsAtMostTwentyFlaws() {
        String[] swapped = new String[100];
        Arrays.fill(swapped, Drawn.feature("反了", Drawn.square(35.5, 117.5, 0.01)));
        assertThat(flaws("红线.json", Drawn.geoJson(swapped))).hasSize(20);
    }

    @Test
    void refusesAShapefileWithoutItsSystem() throws IOException {
        Map<String, byte[]> files = Drawn.shapefile(Drawn.CGCS2000, Drawn.clockwise(SQUARE));
        files.remove("青崖镇.prj");
        assertThat(flaws("红线.zip", Drawn.zip(files)).getFirst().code()).isEqualTo("prj-missing");
    }

    @Test
    void refusesAnOldDatumThatNeedsTheSurveyorsParameters() throws IOException {
        String xian = Drawn.CGCS2000.replace("D_China_2000", "D_Xian_1980");
        byte[] zip = Drawn.zip(Drawn.shapefile(xian, Drawn.clockwise(SQUARE)));
        assertThat(flaws("红线.zip", zip).getFirst().code()).isEqualTo("prj-datum");
    }

    @Test
    void refusesTwoShapefilesInOneZipAndNamesThatAreTooFew() throws IOException {
        Map<String, byte[]> files = Drawn.shapefile(Drawn.CGCS2000, Drawn.clockwise(SQUARE));
        files.put("石桥镇.shp", files.get("青崖镇.shp"));
        assertThat(flaws("红线.zip", Drawn.zip(files)).getFirst().code()).isEqualTo("many-shapefiles");
        files.remove("石桥镇.shp");
        files.put("青崖镇.dbf", Drawn.dbf("MC", StandardCharsets.UTF_8, "甲", "乙"));
        assertThat(flaws("红线.zip", Drawn.zip(files))).containsExactly(Flaw.of("dbf-differs", 1, 2));
    }

    /** Whatever is damaged: a reading or flaws, never an exception. */
    @Test
    void outlivesDamage() throws IOException {
        Random random = new Random(11);
        Map<String, byte[]> files =
                Drawn.shapefile(Drawn.ZONE_39, Drawn.clockwise(SQUARE), Drawn.square(117.504, 35.504, 0.002));
        byte[] json = Drawn.geoJson(Drawn.feature("甲", SQUARE), Drawn.feature("乙", Drawn.square(117.6, 35.6, 0.01)));
        int whole = 0;
        for (int round = 0; round < 3_000; round++) {
            byte[] damaged = damage(json, random);
            whole += PlaceFile.read("红线.json", damaged, Shift.NONE) instanceof Reading.Whole ? 1 : 0;
            String part = List.copyOf(files.keySet()).get(round % 3);
            Map<String, byte[]> copy = new java.util.LinkedHashMap<>(files);
            copy.put(part, damage(java.util.Objects.requireNonNull(files.get(part)), random));
            PlaceFile.read("红线.zip", Drawn.zip(copy), Shift.NONE);
        }
        assertThat(whole).isBetween(1, 2_999);
    }

    private static byte[] damage(byte[] whole, Random random) {
        byte[] damaged = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        for (int change = random.nextInt(1, 4); change > 0 && damaged.length > 0; change--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    private static Reading.Whole whole(String name, byte[] bytes) {
        Reading reading = PlaceFile.read(name, bytes, Shift.NONE);
        assertThat(reading).isInstanceOf(Reading.Whole.class);
        return (Reading.Whole) reading;
    }

    private static List<Flaw> flaws(String name, byte[] bytes) {
        Reading reading = PlaceFile.read(name, bytes, Shift.NONE);
        assertThat(reading).isInstanceOf(Reading.Flawed.class);
        return ((Reading.Flawed) reading).flaws();
    }

    private static void near(Coordinate at, double longitude, double latitude) {
        assertThat(at.x).isCloseTo(longitude, within(1e-8));
        assertThat(at.y).isCloseTo(latitude, within(1e-8));
    }
}
