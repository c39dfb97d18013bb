package org.luoshi.server.web.api.leads;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.pipeline.parcel.Parcel;
import org.luoshi.server.pipeline.parcel.Surveyed;
import org.luoshi.server.place.Finding;
import org.luoshi.server.place.LayerCode;
import org.luoshi.server.shared.UnitCode;

/**
 * A piece of idle or inefficient land.
 *
 * @param mu 亩, fifteen to the hectare
 * @param output in yuan for each 亩 and year
 * @param ground as GeoJSON; absent where it was not drawn
 */
record ParcelForm(
        String code,
        String name,
        String park,
        UnitCode town,
        BigDecimal mu,
        Parcel.Use use,
        Parcel.State state,
        Optional<BigDecimal> output,
        Optional<String> ground,
        List<ParcelFindingForm> findings) {

    static ParcelForm of(Surveyed it) {
        Parcel.Facts facts = it.parcel().facts();
        return new ParcelForm(
                facts.code(),
                facts.name(),
                facts.park(),
                facts.town(),
                facts.area().mu(),
                facts.use(),
                facts.state(),
                facts.output(),
                facts.ground(),
                it.findings().stream().map(ParcelFindingForm::of).toList());
    }

    /** What of it lies in a red line. */
    record ParcelFindingForm(LayerCode layer, String name, long squareMetres) {
        static ParcelFindingForm of(Finding it) {
            return new ParcelFindingForm(it.layer(), it.layerName(), it.squareMetres());
        }
    }
}
