package org.luoshi.server.unit;

/**
 * What a post is there for. The three roles of administration are kept apart from each other and from all work on
 * matters, as level 3 of GB/T 22239-2019 (等级保护) asks for system, security and audit administration.
 */
public enum Role {
    /** 系统管理: units, posts, accounts, settings; sees no matters. */
    SYSTEM,
    /** 安全管理: rights, lockouts, second factors; sees no matters. */
    SECURITY,
    /** 审计: the audit trail, the ledger check; changes nothing. */
    AUDIT,
    /** 督查: agrees, assigns, decides on delay, closes; sees the whole district. */
    SUPERVISOR,
    /** 领导: answerable for matters, decides what is raised; sees the whole district. */
    LEADER,
    /** 单位负责人: signs and claims for the unit; sees it and those below. */
    UNIT_HEAD,
    /** 承办人: reports for the unit; sees it and those below. */
    CLERK,
    /** 观察员: reads, within the scope of the unit. */
    OBSERVER;

    /** Whether it is one of the three of administration. */
    public boolean isAdministration() {
        return this == SYSTEM || this == SECURITY || this == AUDIT;
    }
}
