package org.luoshi.extraction.due;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands around a word of time, and what it makes of it. */
final class Surroundings {

    /** Behind a bare year or 今年 these make a name or a comparison of it, and no date. */
    private static final Pattern NAMES_A_THING =
            Pattern.compile("(?:全[省市区县]|全省|度)?(?:度|以来|起|版|初|工作(?!中)|动员|大会|会议|是|的工作|同期|相比|一号文件|中央|以前)");

    private Surroundings() {}

    static boolean namesAThing(String prose, int at) {
        Matcher thing = NAMES_A_THING.matcher(prose).region(at, Math.min(prose.length(), at + 8));
        return thing.lookingAt();
    }

    static boolean opensClause(String prose, int at, int from) {
        if (at <= from) {
            return true;
        }
        return "，。；：、！？“‘ \n（—".indexOf(prose.charAt(at - 1)) >= 0
                || before(prose, at, "一是", "二是", "三是", "四是", "五是", "六是", "表示", "要在", "将在", "确保", "力争", "争取", "计划");
    }

    /** 确保2026年, 完成2021年: the year stands under a verb of promise. */
    static boolean governs(String prose, int at) {
        return before(prose, at, "确保", "完成", "力争", "争取", "计划", "实现", "将", "要", "在", "于");
    }

    static boolean isPast(String prose, int start, int end) {
        return before(prose, start, "去年", "上年", "连续", "截至") || behind(prose, end, "以来", "已", "完成了", "实现了", "全国", "全省");
    }

    static boolean before(String prose, int at, String... words) {
        for (String word : words) {
            if (prose.startsWith(word, at - word.length())) {
                return true;
            }
        }
        return false;
    }

    static boolean behind(String prose, int at, String... words) {
        for (String word : words) {
            if (prose.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}
