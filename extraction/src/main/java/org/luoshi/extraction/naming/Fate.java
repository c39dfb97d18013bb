package org.luoshi.extraction.naming;

/** What the words behind a name say of it: 6月底前建成投用, 完成场平, ，三季度挂牌. */
final class Fate {

    /** Words between the name and its milestone: 剩余标段力争8月底全线贯通. */
    private static final int WITHIN = 12;

    private final Words words;

    Fate(Words words) {
        this.words = words;
    }

    /** Its clause reaches a milestone, whatever stands between. */
    boolean isMilestone(int at) {
        for (int word = at; word < Math.min(words.count(), at + WITHIN); word++) {
            if (isPunctuation(word) || words.role(word) == Role.ANY) {
                return false;
            }
            if (words.role(word).cuts() && WordSets.MILESTONE.contains(words.text(word))) {
                return true;
            }
        }
        return false;
    }

    /** 甲园完成场平, 甲园主体封顶: what the clause goes on with is the name's own fate. */
    boolean isReached(int at) {
        boolean own = switch (words.role(at)) {
            case TIME, BEFALL -> true;
            case GOVERN -> WordSets.INTRANSITIVE.contains(words.text(at));
            default -> false;
        };
        return own && isMilestone(at);
    }

    /** 甲园6月底前建成投用: a time, then a milestone. */
    boolean isTimed(int at) {
        return words.role(at) == Role.TIME && isMilestone(at);
    }

    /** …共建甲基地，三季度挂牌: the next clause goes on about it. */
    boolean isTimedInNextClause(int at) {
        return words.is(at, "，") && isTimed(at + 1);
    }

    /** 甲园力争升级为…: it is at work already, or will be. */
    boolean isUrged(int at) {
        return words.is(at, "力争") || words.is(at, "确保");
    }

    /** The clause begins here, perhaps with a time or 其中. */
    boolean opensClause(int word) {
        int before = word - 1;
        while (words.role(before) == Role.TIME || words.is(before, "其中")) {
            before--;
        }
        return before < 0 || isPunctuation(before);
    }

    private boolean isPunctuation(int word) {
        return words.role(word) == Role.STOP && words.length(word) == 1 && "，。；：！？,;:".indexOf(words.text(word)) >= 0;
    }
}
