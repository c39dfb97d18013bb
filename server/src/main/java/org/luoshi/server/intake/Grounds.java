package org.luoshi.server.intake;

/** Why a candidate is set aside (不立项理由), in the order of the keys 1 to 6. */
public enum Grounds {
    /** 不是承诺: background, a slogan, a principle. */
    NO_COMMITMENT,
    /** 已经完成: reports what is done. */
    ALREADY_DONE,
    /** 与其他事项重复. */
    DUPLICATE,
    /** 日常工作: routine work that needs no driving. */
    ROUTINE,
    /** 不属本级职责: owed by a level above or another place. */
    NOT_OURS,
    /** 其他, in the reviewer's own words, which must be given. */
    OTHER
}
