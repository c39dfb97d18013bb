package org.luoshi.server.web.map;

import java.util.List;
import org.luoshi.server.place.Layer;
import org.luoshi.server.place.reading.Shift;
import org.luoshi.server.web.Names;

/**
 * The layers' page.
 *
 * @param typed what stands in the form
 * @param said what is to be told: done, or why not
 * @param well whether it was done
 */
public record LayersPage(List<Layer> layers, Names names, Typed typed, List<String> said, boolean well) {

    /** A form as it was sent. */
    public record Typed(String code, String name, Layer.Kind kind, Shift shift) {
        static final Typed NOTHING = new Typed("", "", Layer.Kind.ECOLOGICAL, Shift.NONE);
    }
}
