package org.luoshi.extraction.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark in front of a heading or a list item, by the levels of GB/T 9704: 一、 then （一） then 1. then （1）; 第一章 and
 * 第一， stand beside them.
 *
 * @param level 1 to 4, 5 for 一是 and ①; 0 where there is no mark
 * @param length of the mark in characters
 */
public record Numbering(int level, int length) {

    private static final Numbering NONE = new Numbering(0, 0);
    private static final String CHINESE = "[一二三四五六七八九十百]{1,4}";
    private static final Pattern[] MARKS = {
        Pattern.compile("第" + CHINESE + "[章节篇]|第" + CHINESE + "部分"),
        Pattern.compile(CHINESE + "、"),
        Pattern.compile("（" + CHINESE + "）"),
        Pattern.compile("\\d{1,3}(?:[.．、](?!\\d))"),
        Pattern.compile("（\\d{1,3}）|\\d{1,3}）"),
        Pattern.compile(CHINESE + "(?:是|要)(?!否)|[①-⑳]|第" + CHINESE + "[，、]|其" + CHINESE + "[，、]"),
    };
    private static final int[] LEVELS = {1, 1, 2, 3, 4, 5};

    /** The mark at the beginning of a line. */
    public static Numbering of(CharSequence line) {
        if (line.isEmpty() || !mayOpen(line.charAt(0))) {
            return NONE;
        }
        for (int i = 0; i < MARKS.length; i++) {
            Matcher mark = MARKS[i].matcher(line);
            if (mark.lookingAt()) {
                return new Numbering(LEVELS[i], mark.end());
            }
        }
        return NONE;
    }

    public boolean isPresent() {
        return level > 0;
    }

    private static boolean mayOpen(char first) {
        return "第（其一二三四五六七八九十百".indexOf(first) >= 0 || Character.isDigit(first) || (first >= '①' && first <= '⑳');
    }
}
