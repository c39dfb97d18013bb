package org.luoshi.server.pipeline.parcel;

import java.util.List;
import org.luoshi.server.place.Probing;
import org.springframework.stereotype.Component;

/** Looks at all parcels with the red lines of today. */
@Component
public class Grounds {

    private final Parcels parcels;
    private final Probing probing;

    Grounds(Parcels parcels, Probing probing) {
        this.parcels = parcels;
        this.probing = probing;
    }

    public List<Surveyed> all() {
        Probing.Lines lines = probing.lines();
        return parcels.all().stream()
                .map(it -> new Surveyed(it, it.facts().ground().map(lines::in).orElse(List.of())))
                .toList();
    }
}
