package org.luoshi.server.intake;

import java.util.Optional;
import org.luoshi.server.document.Documents;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Registration;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Units;
import org.springframework.stereotype.Component;

/** What a confirmed candidate is registered as: with the units, the supervisor and the procedure as they are now. */
@Component
class Registrations {

    private final Documents documents;
    private final Units units;
    private final Procedures procedures;

    Registrations(Documents documents, Units units, Procedures procedures) {
        this.documents = documents;
        this.units = units;
        this.procedures = procedures;
    }

    /** Whether there is a procedure of the name that the content asks for. */
    boolean isKnown(Optional<String> playbook) {
        return playbook.isEmpty() || procedures.newest(playbook.get()).isPresent();
    }

    Registration of(DocumentId document, Candidate it, MatterId matter) {
        Organisation organisation = units.organisation();
        String playbook = it.content().playbook().orElse(Procedures.USUAL);
        return new Registration(
                matter,
                it.content().title(),
                procedures.newest(playbook).orElseThrow(),
                Addressees.of(it.content().owners(), organisation),
                it.content().due(),
                it.content().measures(),
                it.section(),
                it.framework(),
                new Matter.Source(
                        Optional.of(document),
                        documents.find(document).orElseThrow().title(),
                        it.id().number(),
                        it.quotes()),
                organisation.supervision(),
                Optional.empty());
    }
}
