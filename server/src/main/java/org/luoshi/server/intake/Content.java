package org.luoshi.server.intake;

import java.util.List;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.shared.Plain;

/** What a reviewer may change about a candidate; what it quotes stays. */
public record Content(String title, List<Owner> owners, Due due, List<Measure> measures) {

    public Content {
        title = Plain.text(title).strip();
        owners = List.copyOf(owners);
        measures = List.copyOf(measures);
    }

    /** The units of one role, in their order. */
    public List<String> owners(Owner.Role role) {
        return owners.stream().filter(o -> o.role() == role).map(Owner::name).toList();
    }

    Content with(List<Owner> others) {
        return new Content(title, others, due, measures);
    }
}
