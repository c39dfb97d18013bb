package org.luoshi.server.unit;

/** What a role may do, as coarse as routes are; which matters it may do it to is the {@link Scope}'s and the engine's. */
public enum Act {
    SEE_OVERVIEW,
    SEE_DOCUMENTS,
    /** Upload, confirm, mend, set aside. */
    REVIEW_DOCUMENTS,
    SEE_MATTERS,
    /** Put on the ledger what no document says: a leader's note, a meeting's decision. */
    ENTER_MATTERS,
    /** Register leads and talents, and say what is known of them: money, contracts, land. Whose, the module decides. */
    ENTER_LEADS,
    /** Give any command on a matter; the engine decides which, by who has which part in it. */
    ACT_ON_MATTERS,
    SEE_UNITS,
    MANAGE_UNITS,
    MANAGE_ACCOUNTS,
    /** Lockouts, second factors, rights. */
    MANAGE_SECURITY,
    SEE_AUDIT_TRAIL,
    CHECK_LEDGER,
    /** Industry chains, their gaps, and the enterprises in scope. */
    SEE_CHAINS,
    /** Bring enterprises of one's own town or chain. */
    ENTER_ENTERPRISES,
    /** Set up any chain, its leader, segments and products. */
    MANAGE_CHAINS,
    /** Draw boundaries and red lines. */
    MANAGE_LAYERS,
    SEE_PLAYBOOKS,
    MANAGE_PLAYBOOKS,
    MANAGE_SETTINGS,
    /** Numbers against their pace. */
    SEE_INDICATORS,
    /** Enter a unit's own figures, by hand, by spreadsheet or by program. */
    ENTER_FIGURES,
    /** Define indicators, set targets and paces, break down to units. */
    MANAGE_INDICATORS,
    /** One's own password, second factor, tokens, language. */
    OWN_ACCOUNT
}
