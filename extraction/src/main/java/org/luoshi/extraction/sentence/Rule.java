package org.luoshi.extraction.sentence;

import java.util.Locale;

/** The rules by name; what each looks for stands in {@code lexicon/sentence.txt} and in {@link Judge}. */
enum Rule {
    /** Where nothing else is said. */
    BASE,
    /** In a part that plans. */
    IN_PLAN,
    /** In a part that looks back. */
    IN_LOOK_BACK,
    /** In a part on what is amiss. */
    IN_PROBLEMS,
    /** In a numbered part of an instruction. */
    IN_INSTRUCTION,
    /** 将, 要, 必须, 应当, 一定. */
    MODAL,
    /** 确保, 力争, 争取, 坚决, 努力. */
    RESOLVE,
    /** 会议要求, 会议强调: an order. */
    ORDERED,
    /** 表示，将: a pledge. */
    PLEDGED,
    /** In the speech of somebody who pledges. */
    IN_SPEECH,
    /** The unit that owes it is its subject. */
    NAMES_THE_UNIT,
    /** Opens with a verb of action: 加快, 推进, 实施. */
    OPENS_WITH_ACTION,
    /** A later clause opens with a verb of action. */
    ACTION_INSIDE,
    /** A day is named by which it is owed. */
    NAMES_A_DAY,
    /** A figure with its unit. */
    TARGET_FIGURE,
    /** 更加完善, 达到: a state that a plan names as its goal. */
    GOAL_STATE,
    /** 已, 了, 累计, 获评: has been done. */
    PAST,
    /** 去年, 近年来, 五年来. */
    PAST_TIME,
    /** A meeting was held, a paper was issued. */
    EVENT,
    /** X 是 Y, 在于, 取决于: says what is so. */
    STATES_A_FACT,
    /** 今年是……之年. */
    STATES_THE_TIME,
    /** Asks. */
    QUESTION,
    /** 只要……就一定能: what will surely follow. */
    RHETORIC,
    /** 让我们, 各位代表, 我们坚信. */
    ADDRESS,
    /** 深受鼓舞, 表示感谢. */
    ATTITUDE,
    /** 现提出以下意见, 本报讯, 摄. */
    META,
    /** Ends with a colon, announces what follows. */
    ANNOUNCES,
    /** 周某某说。 */
    ATTRIBUTION,
    /** No verb of action anywhere. */
    NO_ACTION,
    /** A short line without a full stop. */
    UNFINISHED,
    /** 有待, 不够, 滞后: what is amiss. */
    SHORTCOMING;

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Rule of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
