package org.luoshi.server.web.map;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.luoshi.server.place.Drawings;
import org.luoshi.server.place.Layer;
import org.luoshi.server.place.LayerCode;
import org.luoshi.server.place.Layers;
import org.luoshi.server.place.Sites;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.Json;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Libraries;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Pages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The map of all that may be seen. Without a script the list below it says the same. */
@Controller
@May(Act.SEE_MATTERS)
class MapController {

    private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json;charset=UTF-8");

    private final SiteReader sites;
    private final Layers layers;
    private final Drawings drawings;
    private final Pages pages;
    private final String base;

    /** @param base the address of an office's own map tiles with {z}, {x} and {y}; empty for none */
    MapController(
            SiteReader sites,
            Layers layers,
            Drawings drawings,
            Pages pages,
            @Value("${luoshi.map.tiles:}") String base) {
        this.sites = sites;
        this.layers = layers;
        this.drawings = drawings;
        this.pages = pages;
        this.base = base;
    }

    @GetMapping("/map")
    View map(Frame frame, MapQuery query) {
        List<Sites.Placed> all = sites.all(frame);
        MapPage page = new MapPage(query, sites.chosen(frame, all, query), layers.all(), sites.units(all));
        return pages.page("map/map", Map.of("frame", frame, "page", page, "libraries", Libraries.map()));
    }

    /** What the script draws. */
    @GetMapping("/map/places")
    ResponseEntity<byte[]> places(Frame frame, MapQuery query) {
        Places places = new Places(
                layers.all().stream().map(it -> Places.Sheet.of(frame, it)).toList(),
                sites.chosen(frame, sites.all(frame), query).stream()
                        .map(it -> Places.Pin.of(frame, it))
                        .toList(),
                base);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body(Json.write(places).getBytes(StandardCharsets.UTF_8));
    }

    /** A drawing, which never changes under its digest. */
    @GetMapping("/map/layers/{code}/{digest}")
    ResponseEntity<byte[]> drawing(@PathVariable LayerCode code, @PathVariable String digest) {
        Layer layer = layers.find(code)
                .filter(it -> it.drawn().equals(new Digest(digest)))
                .orElseThrow(NotThere.no("layer", code));
        return ResponseEntity.ok()
                .contentType(GEO_JSON)
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .body(drawings.geoJson(layer));
    }

    /** @param base tiles below everything; empty for none */
    record Places(List<Sheet> layers, List<Pin> sites, String base) {

        /** A layer to draw. */
        record Sheet(String code, String name, String kind, String address) {
            static Sheet of(Frame frame, Layer it) {
                return new Sheet(
                        it.code().value(),
                        it.name(),
                        it.kind().name().toLowerCase(java.util.Locale.ROOT),
                        "/map/layers/%s/%s".formatted(it.code(), it.drawn()));
            }
        }

        /**
         * A site to draw.
         *
         * @param shape the style of its light: good, late, over, idle
         * @param light in words
         * @param area GeoJSON; drawn where it is more than a point
         */
        record Pin(
                double longitude,
                double latitude,
                String title,
                String address,
                String shape,
                String light,
                String lead,
                String verdict,
                String area) {
            static Pin of(Frame frame, Spot it) {
                return new Pin(
                        it.site().longitude(),
                        it.site().latitude(),
                        it.subject().matter().title(),
                        it.subject().address(),
                        it.subject().shape(),
                        it.light(frame),
                        it.subject().lead(),
                        it.verdict(frame),
                        it.site().squareMetres() > 0 ? it.site().shape() : "");
            }
        }
    }
}
