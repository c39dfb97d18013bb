package org.luoshi.server.place;

import java.math.BigDecimal;
import org.luoshi.server.place.reading.Ground;

/**
 * What of a site lies in one feature of a layer.
 *
 * @param name of the feature, empty where it has none
 * @param feature its number in the layer's drawing
 * @param squareMetres to the whole square metre, rounded up: a touch is not nothing; 0 for a site that is a point
 */
public record Finding(LayerCode layer, String layerName, Layer.Rule rule, int feature, String name, long squareMetres) {

    /** 亩. */
    public BigDecimal mu() {
        return Ground.mu(squareMetres);
    }
}
