package org.luoshi.server.web.chains;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.chain.Chains;
import org.luoshi.server.chain.Registry;
import org.luoshi.server.place.Layer;
import org.luoshi.server.place.Layers;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** All chains, and one: its panorama, its enterprises, its gaps, its map. */
@Controller
@May(Act.SEE_CHAINS)
class ChainController {

    private final Chains chains;
    private final ChainReader reader;
    private final Layers layers;
    private final Pages pages;
    private final String base;

    /** @param base the address of an office's own map tiles; empty for none */
    ChainController(
            Chains chains, ChainReader reader, Layers layers, Pages pages, @Value("${luoshi.map.tiles:}") String base) {
        this.chains = chains;
        this.reader = reader;
        this.layers = layers;
        this.pages = pages;
        this.base = base;
    }

    @GetMapping("/chains")
    View chains(Frame frame) {
        return pages.page("chains/chains", Map.of("frame", frame, "cards", reader.cards(frame)));
    }

    @GetMapping("/chains/{code}")
    View chain(Frame frame, @PathVariable String code, ChainQuery query, @RequestParam(defaultValue = "") String done) {
        Chain chain = require(code);
        ChainPage page = reader.page(frame, chain, query);
        List<String> libraries = query.shown() == ChainQuery.View.MAP ? Libraries.map() : List.of();
        return pages.page(
                "chains/chain",
                Map.of(
                        "frame",
                        frame,
                        "page",
                        page,
                        "mends",
                        Registry.may(chain, frame.acting()),
                        "said",
                        EnterpriseController.said(frame, done),
                        "libraries",
                        libraries));
    }

    /** What the map's script draws. */
    @GetMapping("/chains/{code}/places")
    ResponseEntity<byte[]> places(Frame frame, @PathVariable String code, ChainQuery query) {
        ChainPage page = reader.page(frame, require(code), query);
        List<Layer> drawn = layers.all().stream()
                .filter(it -> it.kind() == Layer.Kind.BOUNDARY)
                .toList();
        Spots spots = new Spots(
                drawn.stream().map(Spots.Sheet::of).toList(),
                page.members().stream()
                        .flatMap(it -> Spots.Pin.of(frame, page, it).stream())
                        .toList(),
                base);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body(Json.write(spots).getBytes(StandardCharsets.UTF_8));
    }

    private Chain require(String code) {
        return chains.find(code).orElseThrow(NotThere.no("chain", code));
    }
}
