package org.luoshi.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.place.Given;
import org.luoshi.server.place.Layer;
import org.luoshi.server.place.LayerCode;
import org.luoshi.server.place.Placing;
import org.luoshi.server.place.Siting;
import org.luoshi.server.place.Surveying;
import org.luoshi.server.place.reading.Shift;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The sample district's map: its boundaries, sites of its projects, and red lines, one of them drawn over a site. */
@Component
class SamplePlaces {

    private static final Logger LOG = LoggerFactory.getLogger(SamplePlaces.class);
    private static final Who SURVEYOR = new Who("穆守真", new PostCode("dcs.chief"));
    private static final Acting OFFICE = new Acting(SURVEYOR, Role.SUPERVISOR, new Scope.District());

    private final Surveying surveying;
    private final Siting siting;
    private final Matters matters;

    SamplePlaces(Surveying surveying, Siting siting, Matters matters) {
        this.surveying = surveying;
        this.siting = siting;
        this.matters = matters;
    }

    /** Sites before the ecological line: when that is drawn, it meets two of them, as happens. */
    void load(List<SampleProject> projects) {
        draw("boundaries", "行政区划", Layer.Kind.BOUNDARY);
        draw("basic-farmland", "永久基本农田", Layer.Kind.FARMLAND);
        draw("flood-land", "河道与蓄滞洪区", Layer.Kind.FLOOD);
        draw("gas-pipeline", "天然气管道保护范围", Layer.Kind.PIPELINE);
        lines("sites.tsv").stream().skip(1).map(line -> line.split("\t")).forEach(this::place);
        projects.stream().flatMap(it -> it.placed().stream()).forEach(this::place);
        draw("ecological-red-line", "生态保护红线", Layer.Kind.ECOLOGICAL);
    }

    private void draw(String code, String name, Layer.Kind kind) {
        String file = code + ".geojson";
        Placing placing =
                surveying.draw(new LayerCode(code), name, kind, new Given(file, bytes(file), Shift.NONE), SURVEYOR);
        LOG.info("{}: {}", file, placing);
    }

    private void place(String... row) {
        Optional<Matter> matter = matters.find(MatterFilter.all().withText(row[0]), OFFICE.scope()).rows().stream()
                .findFirst();
        if (matter.isEmpty()) {
            LOG.warn("sites.tsv: no matter of the sample is called {}", row[0]);
            return;
        }
        Given given = new Given("site.geojson", square(row).getBytes(StandardCharsets.UTF_8), Shift.NONE);
        Placing placing = siting.set(matter.get().id(), given, row[4], OFFICE);
        if (!(placing instanceof Placing.Done)) {
            LOG.warn("sites.tsv: {} was not placed: {}", row[0], placing);
        }
    }

    /** Some metres on each side of the middle. */
    private static String square(String... row) {
        double longitude = Double.parseDouble(row[1]);
        double latitude = Double.parseDouble(row[2]);
        double north = Double.parseDouble(row[3]) / 2 / 111_000;
        double east = north / Math.cos(Math.toRadians(latitude));
        return String.format(
                Locale.ROOT,
                "{\"type\":\"Polygon\",\"coordinates\":[[[%1$f,%3$f],[%2$f,%3$f],[%2$f,%4$f],[%1$f,%4$f],[%1$f,%3$f]]]}",
                longitude - east,
                longitude + east,
                latitude - north,
                latitude + north);
    }

    private static List<String> lines(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] bytes(String file) {
        try {
            return new ClassPathResource("sample/places/" + file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
