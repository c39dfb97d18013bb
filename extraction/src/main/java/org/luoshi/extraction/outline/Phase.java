package org.luoshi.extraction.outline;

/** What a part of a document speaks of. */
public enum Phase {
    /** 工作回顾: what was done. */
    LOOK_BACK,
    /** 困难和问题: what is amiss. */
    PROBLEMS,
    /** 重点工作, 总体要求, 主要目标: what is to be done. */
    PLAN,
    /** The part does not say. */
    OPEN
}
