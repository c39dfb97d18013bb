package org.luoshi.server.place.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GeoJSON, feature by feature, so that a long file takes little memory. */
final class GeoJson {

    /** What follows a value is the next feature. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final List<String> NAMES =
            List.of("name", "Name", "NAME", "名称", "图斑名称", "MC", "XMMC", "title", "id");

    private final List<Feature> features = new ArrayList<>();
    private Crs crs = Crs.DEGREES;
    private int corners;

    private GeoJson() {}

    static PlaceFile.Raw read(byte[] bytes) throws Flawful {
        GeoJson reader = new GeoJson();
        try (JsonParser parser = JSON.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Flawful("not-geojson");
            }
            reader.document(parser);
        } catch (JacksonException e) {
            throw new Flawful(
                    "not-json", e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        }
        if (reader.features.isEmpty()) {
            throw new Flawful("empty");
        }
        return new PlaceFile.Raw(reader.features, reader.crs);
    }

    /** The members of the outermost object, in whatever order they come. */
    private void document(JsonParser parser) throws Flawful {
        var rest = JSON.createObjectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = parser.currentName();
            boolean list = parser.nextToken() == JsonToken.START_ARRAY;
            if (member.equals("features") && list) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    feature(JSON.readTree(parser));
                }
            } else {
                rest.set(member, JSON.readTree(parser));
            }
        }
        crs(rest.path("crs"));
        String type = rest.path("type").asString("");
        switch (type) {
            case "FeatureCollection" -> {}
            case "Feature" -> feature(rest);
            case "Polygon", "MultiPolygon", "Point", "MultiPoint" -> add("", rest);
            default -> throw new Flawful("not-geojson");
        }
    }

    /** A member of the format's older edition, which many tools still write. */
    private void crs(JsonNode member) throws Flawful {
        String name = member.path("properties").path("name").asString("");
        if (!name.isEmpty()) {
            crs = Crs.named(name).orElseThrow(() -> new Flawful("crs-unknown", name));
        }
    }

    private void feature(JsonNode feature) throws Flawful {
        JsonNode properties = feature.path("properties");
        String name = NAMES.stream()
                .map(key -> properties.path(key))
                .filter(it -> it.isString() || it.isNumber())
                .map(JsonNode::asString)
                .findFirst()
                .orElse("");
        add(name, feature.path("geometry"));
    }

    private void add(String name, JsonNode shape) throws Flawful {
        int number = features.size() + 1;
        Optional<Geometry> geometry = new Shapes(number).of(shape);
        if (geometry.isEmpty()) {
            throw new Flawful("wrong-kind", number, shape.path("type").asString("null"));
        }
        corners += geometry.get().getNumPoints();
        if (corners > PlaceFile.MOST_CORNERS) {
            throw new Flawful("too-many-corners", number, PlaceFile.MOST_CORNERS);
        }
        features.add(new Feature(number, name.strip(), geometry.get()));
    }
}
