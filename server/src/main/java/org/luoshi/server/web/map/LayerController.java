package org.luoshi.server.web.map;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.luoshi.server.place.Drawings;
import org.luoshi.server.place.Given;
import org.luoshi.server.place.Layer;
import org.luoshi.server.place.LayerCode;
import org.luoshi.server.place.Layers;
import org.luoshi.server.place.Placing;
import org.luoshi.server.place.Surveying;
import org.luoshi.server.place.reading.Shift;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Download;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Redirects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Boundaries and red lines: what is drawn, by whom, and a new drawing in. */
@Controller
@May(Act.MANAGE_LAYERS)
class LayerController {

    private final Layers layers;
    private final Surveying surveying;
    private final Drawings drawings;
    private final Units units;
    private final Pages pages;

    LayerController(Layers layers, Surveying surveying, Drawings drawings, Units units, Pages pages) {
        this.layers = layers;
        this.surveying = surveying;
        this.drawings = drawings;
        this.units = units;
        this.pages = pages;
    }

    @GetMapping("/map/layers")
    View list(Frame frame, @RequestParam(defaultValue = "") String done) {
        List<String> said =
                done.matches("\\d{1,6}") ? List.of(frame.n("layers.done", Integer.parseInt(done))) : List.of();
        return page(
                frame,
                200,
                new LayersPage(layers.all(), new Names(units.organisation()), LayersPage.Typed.NOTHING, said, true));
    }

    @PostMapping("/map/layers")
    View draw(
            Frame frame,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "OTHER") Layer.Kind kind,
            @RequestParam(defaultValue = "NONE") Shift shift,
            @RequestParam MultipartFile file)
            throws IOException {
        LayersPage.Typed typed = new LayersPage.Typed(code.strip(), name, kind, shift);
        if (!LayerCode.isOne(code.strip())) {
            return page(frame, 422, refused(typed, List.of(frame.t("place.refused.layer-code"))));
        }
        String fileName = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        Placing placing = surveying.draw(
                new LayerCode(code.strip()),
                name,
                kind,
                new Given(fileName, file.getBytes(), shift),
                frame.acting().who());
        return placing instanceof Placing.Done done
                ? Redirects.to("/map/layers?done=" + done.recheck())
                : page(frame, 422, refused(typed, Told.of(frame, placing)));
    }

    @PostMapping("/map/layers/{code}/removal")
    View takeAway(Frame frame, @PathVariable LayerCode code, @RequestParam(defaultValue = "") String reason) {
        Placing placing = surveying.takeAway(code, reason, frame.acting().who());
        return placing instanceof Placing.Done done
                ? Redirects.to("/map/layers?done=" + done.recheck())
                : page(frame, 422, refused(LayersPage.Typed.NOTHING, Told.of(frame, placing)));
    }

    /** As it was sent. */
    @GetMapping("/map/layers/{code}/original")
    ResponseEntity<byte[]> original(@PathVariable LayerCode code) {
        Layer layer = layers.find(code).orElseThrow(NotThere.no("layer", code));
        return Download.of(layer.file(), "application/octet-stream", drawings.original(layer));
    }

    private LayersPage refused(LayersPage.Typed typed, List<String> sentences) {
        return new LayersPage(layers.all(), new Names(units.organisation()), typed, sentences, false);
    }

    private View page(Frame frame, int status, LayersPage page) {
        return pages.page(status, "map/layers", Map.of("frame", frame, "page", page));
    }
}
