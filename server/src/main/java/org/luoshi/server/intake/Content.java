package org.luoshi.server.intake;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.shared.Plain;

/**
 * What a reviewer may change about a candidate; what it quotes stays.
 *
 * @param playbook the name of the procedure that it shall follow (流程模板), as {@link Procedures} lists them; empty where
 *     nobody chose one
 */
public record Content(String title, List<Owner> owners, Due due, List<Measure> measures, Optional<String> playbook) {

    /** One that follows the usual procedure. */
    public Content(String title, List<Owner> owners, Due due, List<Measure> measures) {
        this(title, owners, due, measures, Optional.empty());
    }

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
        return new Content(title, others, due, measures, playbook);
    }

    Content with(Optional<String> chosen) {
        return new Content(title, owners, due, measures, chosen.or(() -> playbook));
    }
}
