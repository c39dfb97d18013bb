package org.luoshi.server.notice;

import java.util.function.Consumer;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.Units;
import org.springframework.stereotype.Component;

/** The district as it is now. */
@Component
class WatchedDistrict implements Watched {

    private final Matters matters;
    private final Units units;

    WatchedDistrict(Matters matters, Units units) {
        this.matters = matters;
        this.units = units;
    }

    @Override
    public void each(Consumer<Matter> consumer) {
        matters.each(MatterFilter.all(), new Scope.District(), consumer);
    }

    @Override
    public Organisation organisation() {
        return units.organisation();
    }
}
