package org.luoshi.server.matter;

import java.time.Instant;
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
 */
public record Situation(
        Who who,
        Role role,
        Organisation organisation,
        Playbook playbook,
        WorkCalendar calendar,
        String root,
        Instant now) {

    public UnitCode unit() {
        return who.unit().orElseThrow(() -> new IllegalStateException(who + " has no post. Maybe a program acts"));
    }
}
