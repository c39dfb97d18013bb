package org.luoshi.server.matter.playbook;

/** What the holder of a matter has to do next; its clock runs until it is done. */
public enum Step {
    /** 提出办结标准: the supervising unit proposes what counts as done. */
    PROPOSE,
    /** 商定办结标准: the lead unit agrees or answers with another wording. */
    AGREE,
    /** 交办: the supervising unit assigns. */
    ASSIGN,
    /** 签收: the lead unit signs, or returns it with a reason. */
    SIGN,
    /** 承办: the lead unit works; its clock is the matter's date. */
    WORK,
    /** 解决堵点: another unit removes what blocks. */
    UNBLOCK,
    /** 顶格协调: the leader decides what was raised. */
    DECIDE,
    /** 审批延期: the supervising unit grants or refuses. */
    RULE_ON_DELAY,
    /** 核验: the verifying unit upholds or rejects the claim. */
    VERIFY,
    /** 销号: the supervising unit closes. */
    CLOSE,
    /** 重新安排: the supervising unit finds another way for what was returned. */
    REARRANGE,
    /** 挂起: the supervising unit resumes when the cause is gone; no clock. */
    RESUME
}
