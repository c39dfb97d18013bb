package org.luoshi.server.matter;

import java.time.Instant;
import java.util.List;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Role;

/**
 * All that a decision may look at beside the matter and the command.
 *
 * @param who acts; always at a post
 * @param role of that post
 * @param root of the ledger, in hex, so that a draw depends on what nobody can choose
 * @param kin the matter's parts and its parent; for a merger, the matter that it goes into too
 */
public record Situation(
        Who who,
        Role role,
        Organisation organisation,
        Playbook playbook,
        WorkCalendar calendar,
        String root,
        List<Matter> kin,
        Instant now) {

    public Situation {
        kin = List.copyOf(kin);
    }

    public UnitCode unit() {
        return who.unit().orElseThrow(() -> new IllegalStateException(who + " has no post. Maybe a program acts"));
    }
}
