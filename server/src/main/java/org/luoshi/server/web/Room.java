package org.luoshi.server.web;

import org.luoshi.server.unit.Act;

/** A room of the house: an entry of the navigation with its seal character (in the message files), and who sees it. */
public enum Room {
    OVERVIEW("overview", "/overview", Act.SEE_OVERVIEW),
    DESK("desk", "/desk", Act.ACT_ON_MATTERS),
    DOCUMENTS("documents", "/documents", Act.SEE_DOCUMENTS),
    MATTERS("matters", "/matters", Act.SEE_MATTERS),
    VERIFICATION("verification", "/verification", Act.SEE_MATTERS),
    PLANS("plans", "/plans", Act.SEE_MATTERS),
    CHAINS("chains", "/chains", Act.SEE_CHAINS),
    LEADS("leads", "/leads", Act.SEE_MATTERS),
    MAP("map", "/map", Act.SEE_MATTERS),
    INDICATORS("indicators", "/indicators", Act.SEE_INDICATORS),
    PLAYBOOKS("playbooks", "/playbooks", Act.SEE_PLAYBOOKS),
    LEDGER("ledger", "/ledger", Act.CHECK_LEDGER),
    UNITS("units", "/units", Act.SEE_UNITS),
    SETTINGS("settings", "/settings", Act.MANAGE_SETTINGS),
    ACCOUNTS("accounts", "/accounts", Act.MANAGE_ACCOUNTS),
    SECURITY("security", "/security", Act.MANAGE_SECURITY),
    AUDIT("audit", "/audit", Act.SEE_AUDIT_TRAIL);

    private final String key;
    private final String path;
    private final Act act;

    Room(String key, String path, Act act) {
        this.key = key;
        this.path = path;
        this.act = act;
    }

    public String key() {
        return key;
    }

    public String path() {
        return path;
    }

    /** The right that opens it. */
    public Act act() {
        return act;
    }
}
