package org.luoshi.server.unit;

import org.luoshi.server.shared.Who;

/** A person at work: who, in which role, with which scope; made anew for each request from the log-in. */
public record Acting(Who who, Role role, Scope scope) {

    public boolean may(Act act) {
        return Rights.may(role, act);
    }
}
