package org.luoshi.server.web.map;

import java.util.List;
import java.util.Map;
import org.luoshi.server.place.Layer;

/**
 * The map's page.
 *
 * @param units lead units to choose from, name by code
 */
public record MapPage(MapQuery query, List<Spot> spots, List<Layer> layers, Map<String, String> units) {

    /** So many rows stand below the map; more are found by filtering. */
    private static final int ROWS = 200;

    public List<Spot> rows() {
        return spots.subList(0, Math.min(ROWS, spots.size()));
    }

    public boolean filtered() {
        return !query.address().isEmpty();
    }
}
