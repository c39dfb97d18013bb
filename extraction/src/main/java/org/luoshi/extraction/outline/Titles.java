package org.luoshi.extraction.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the document's title among its first lines. */
final class Titles {

    private static final int FIRST_LINES = 30;
    private static final Pattern FRONT_MATTER = Pattern.compile("^title[:：]\\s*[\"“]?(.+?)[\"”]?\\s*$");

    private static final Pattern DATE_LINE = Pattern.compile("^(?:今天是)?20\\d\\d年\\d{1,2}月\\d{1,2}日|星期[一二三四五六日天]");

    private static final Pattern KIND_OF_PAPER = Pattern.compile("(?:意见|通知|方案|规划|办法|计划|决定|措施|细则|要点|纲要)$");
    private static final int CONTINUATION = 60;

    private Titles() {}

    static String of(List<Line> lines, LineLexicon words) {
        List<Line> first = lines.subList(0, Math.min(FIRST_LINES, lines.size()));
        for (Line line : first) {
            Matcher named = FRONT_MATTER.matcher(line.text());
            if (named.matches()) {
                return named.group(1);
            }
        }
        List<Line> candidates = candidates(lines);
        return candidates.stream()
                .filter(line -> words.isReport(line.text()))
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .map(line -> whole(line, lines))
                .orElse("");
    }

    /** Lines among the first that could be a title. */
    static List<Line> candidates(List<Line> lines) {
        return lines.subList(0, Math.min(FIRST_LINES, lines.size())).stream()
                .filter(line -> line.role() != Paragraph.Role.FURNITURE && isTitle(line.text()))
                .toList();
    }

    private static String whole(Line line, List<Line> lines) {
        int i = lines.indexOf(line);
        String text = line.text().replaceFirst("^标题[：:]\\s*", "");
        return isContinued(lines, i) ? text + lines.get(i + 1).text() : text;
    }

    private static boolean isTitle(String line) {
        return line.codePoints().filter(Character::isIdeographic).count() >= 6
                && !DATE_LINE.matcher(line).find();
    }

    /** A title broken over two lines: the first does not end, the second names the kind of paper. */
    private static boolean isContinued(List<Line> lines, int i) {
        if (i + 1 >= lines.size() || lines.get(i + 1).role() != Paragraph.Role.HEADING) {
            return false;
        }
        String first = lines.get(i).text();
        String second = lines.get(i + 1).text();
        boolean open = first.contains("关于") && !KIND_OF_PAPER.matcher(first).find();
        return second.length() <= CONTINUATION
                && (second.startsWith("关于")
                        || (open && KIND_OF_PAPER.matcher(second).find()));
    }
}
