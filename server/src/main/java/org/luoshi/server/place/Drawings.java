package org.luoshi.server.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.luoshi.server.ledger.Files;
import org.luoshi.server.place.reading.PlaceFile;
import org.luoshi.server.place.reading.Reading;
import org.luoshi.server.place.reading.Shift;
import org.luoshi.server.shared.Digest;
import org.springframework.stereotype.Component;

/** Layers' drawings out of their kept files. A drawing never changes, so that a few stay in memory, by digest. */
@Component
public class Drawings {

    private static final int KEPT = 24;

    private final Files files;
    private final Layers layers;
    private final Map<Digest, Drawing> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Digest, Drawing> eldest) {
            return size() > KEPT;
        }
    };

    Drawings(Files files, Layers layers) {
        this.files = files;
        this.layers = layers;
    }

    /** The layer as GeoJSON in CGCS2000. */
    public byte[] geoJson(Layer layer) {
        return files.find(layer.drawn()).orElseThrow(() -> missing(layer));
    }

    /** The file as it was sent. */
    public byte[] original(Layer layer) {
        return files.find(layer.original()).orElseThrow(() -> missing(layer));
    }

    RedLines redLines() {
        return new RedLines(layers.all().stream()
                .filter(it -> it.kind().rule() != Layer.Rule.NONE)
                .map(it -> new RedLines.Line(it, of(it)))
                .toList());
    }

    /** All boundaries as one; empty where none was drawn yet. */
    Optional<Geometry> district() {
        List<Geometry> boundaries = layers.all().stream()
                .filter(it -> it.kind() == Layer.Kind.BOUNDARY)
                .map(it -> of(it).whole())
                .toList();
        return boundaries.stream().reduce(Geometry::union);
    }

    synchronized Drawing of(Layer layer) {
        Drawing known = recent.get(layer.drawn());
        if (known == null) {
            known = read(layer);
            recent.put(layer.drawn(), known);
        }
        return known;
    }

    private Drawing read(Layer layer) {
        return switch (PlaceFile.read("layer.geojson", geoJson(layer), Shift.NONE)) {
            case Reading.Whole whole -> new Drawing(whole.features());
            case Reading.Flawed flawed ->
                throw new IllegalStateException(
                        "the drawing %s of layer %s cannot be read: %s. Maybe an older program wrote it"
                                .formatted(layer.drawn(), layer.code(), flawed.flaws()));
        };
    }

    private static IllegalStateException missing(Layer layer) {
        return new IllegalStateException(
                "a file of layer %s is not there. Maybe files were not restored with the ledger"
                        .formatted(layer.code()));
    }
}
