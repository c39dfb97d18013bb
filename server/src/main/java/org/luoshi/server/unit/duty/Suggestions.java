package org.luoshi.server.unit.duty;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Units;
import org.springframework.stereotype.Component;

/** Suggests who might lead a task where its document names nobody: a proposal for a person, never a fact. */
@Component
public class Suggestions {

    private final Units units;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    Suggestions(Units units) {
        this.units = units;
    }

    /**
     * The best three, best first.
     *
     * @param task its title, and the document's words where there are any
     */
    public List<Suggestion> leads(String task) {
        Organisation now = units.organisation();
        Kept last = kept.get();
        if (last == null || last.of() != now) {
            last = new Kept(now, new DutyIndex(now.units()));
            kept.set(last);
        }
        return last.index().leads(task);
    }

    private record Kept(Organisation of, DutyIndex index) {}
}
