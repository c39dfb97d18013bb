package org.luoshi.server.web.chains;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.Rank;
import org.luoshi.server.place.Layer;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;

/**
 * What the map's script draws of a chain, in the form that it knows from the map of matters.
 *
 * @param base tiles below everything; empty for none
 */
record Spots(List<Sheet> layers, List<Pin> sites, String base) {

    record Sheet(String code, String name, String kind, String address) {
        static Sheet of(Layer it) {
            return new Sheet(
                    it.code().value(),
                    it.name(),
                    Phrases.key(it.kind()),
                    "/map/layers/%s/%s".formatted(it.code(), it.drawn()));
        }
    }

    /**
     * An enterprise.
     *
     * @param shape of its sign, by the light's style
     * @param light its rank in words
     * @param lead its products
     * @param verdict its town
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

        static Optional<Pin> of(Frame frame, ChainPage page, Enterprise it) {
            Optional<Rank> rank = it.rankIn(page.card().chain().code());
            return it.profile()
                    .site()
                    .map(site -> new Pin(
                            site.longitude(),
                            site.latitude(),
                            it.profile().name(),
                            "/enterprises/" + it.code(),
                            rank.filter(Rank::isCentre).isPresent() ? "good" : "idle",
                            page.part(frame, it),
                            page.products(frame, it.makes()),
                            page.organisation().nameOf(it.profile().town()),
                            ""));
        }
    }
}
