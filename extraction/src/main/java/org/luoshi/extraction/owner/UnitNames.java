package org.luoshi.extraction.owner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luoshi.extraction.lexicon.Lexicon;
import org.luoshi.extraction.outline.Paragraph;

/** Finds units' names at the places where a sentence says who acts: its subject, or the office of its speaker. */
final class UnitNames {

    private static final int NAME_LENGTH = 30;
    private static final Pattern PERSON = Pattern.compile(
            "(?:、[\\p{IsHan}]{2,10}(?:书记|主任|长|经理))*([\\p{IsHan}]{2,3}?)(?=说|表示|坦言|介绍|告诉|看来|给出|认为|[，。、干一])");

    private static final Pattern LAST_UNIT =
            Pattern.compile("^.*(?:局|委|办|厅|部|镇|乡|街道|社区|村|管委会|集团|公司|中心|区|县|市|省|政府|合作社|银行|院|队)");
    /** 支持中小企业: what is done to units is no unit. */
    private static final Pattern WORK_ON_UNITS =
            Pattern.compile(".*(?:推动|推进|加快|建设|支持|鼓励|引导|帮助|服务|围绕|聚焦|打造|全面|是|有).*(?:企业|中心|园区|单位|地区|市|系统)");

    private static final Pattern SHORT_WORD = Pattern.compile("(?:为|与|和|及|从|向|把|将|使|让|在|对|以|全).?");

    private final Lexicon lexicon;
    private final int longestTitle;
    private final Subjects subjects;
    private final Pattern told;
    private final Pattern office;
    private final Pattern convened;
    private final Pattern headed;
    private final Pattern leadIn;
    private final Pattern inner;

    UnitNames() {
        Lexicon words = Lexicon.load("owner");
        this.lexicon = words;
        this.longestTitle =
                words.words("title").stream().mapToInt(String::length).max().orElse(0);
        String ends = alternatives(words.words("unit-end"));
        String name = "([^，。；：！？（）\\s《》]{1," + NAME_LENGTH + "}?(?:" + ends + "))";
        this.subjects = new Subjects(words);
        this.told = Pattern.compile(
                "^(?:来自)?([^，。；：！？（）\\s《》“”]{1,12}?(?:局|委|办|镇|乡|街道|集团|公司|管委会|开发区|高新区|社区|村|中心))(?:则|也|把|以|聚焦|围绕|紧盯|锚定|立足|突出|瞄准|抢抓|全年|的承诺)");
        this.office = Pattern.compile("([^，。；：！？“”‘’（）\\s]{2," + NAME_LENGTH + "}?)(?:原|新任|常务)?(?:"
                + alternatives(words.words("title")) + ")");
        this.convened = Pattern.compile("(?:^|[，。、\\s日])(?:[上下]午，?)?" + name + "(?:[党区县市镇][委政][^，。]{0,10})?(?:召开|举行)");
        this.headed = Pattern.compile("[^抓谋创促强推打提优聚奋争，：]{1,18}(?:区|县|市|镇|乡|街道|旗|集团|公司|政府|国务院|办公厅|办公室)"
                + "|(?:.{0,6}[省市区县州镇])?[^抓谋创促强推打提优聚奋争，：]{2,14}(?:[改政设育划安民务源理通业利商旅康急管督统疗保障放访防化]局|委|办|管委会|中心|部)");
        this.leadIn = Pattern.compile("^(?:(?:" + alternatives(words.words("lead-in")) + "|20\\d\\d年)(?:，|的)?)+");
        this.inner = Pattern.compile("(?:" + alternatives(words.words("inner")) + ")+$");
    }

    /** The unit of which a sentence says that it will, must or does act. */
    Optional<Subject> subject(String prose, int from, int to) {
        return subjects.find(
                        prose,
                        from,
                        to,
                        words -> isName(trimmed(words)) && trimmed(words).length() >= 2)
                .map(name -> new Subject(trimmed(name.in(prose)), name.start()));
    }

    /** The unit that a story's sentence begins with: 某集团则把目光投向……. */
    Optional<Subject> told(String prose, int from, int to) {
        Matcher m = told.matcher(prose).region(from, to);
        return m.find() && isName(m.group(1)) ? Optional.of(new Subject(m.group(1), m.start())) : Optional.empty();
    }

    record Subject(String name, int at) {}

    /** An officer: the unit, and the person's name where one stands behind the title. */
    record Office(String unit, Optional<String> person) {}

    /** The first officer named: 区发展改革局 in 区发展改革局局长表示. */
    Optional<Office> office(String prose, int from, int to) {
        Matcher m = office.matcher(prose);
        int at = from;
        for (int title : titles(prose, from, to)) {
            int opens = Math.max(at, title - NAME_LENGTH - 2);
            if (title >= at
                    && m.region(opens, Math.min(to, title + longestTitle)).find()) {
                Optional<Office> found = office(m, prose, to);
                if (found.isPresent()) {
                    return found;
                }
                at = m.end();
            }
        }
        return Optional.empty();
    }

    private Optional<Office> office(Matcher m, String prose, int to) {
        String words = trimmed(m.group(1));
        Optional<String> unit = unitIn(words);
        if (unit.isPresent()) {
            return Optional.of(new Office(unit.get(), person(prose, m.end(), to)));
        }
        boolean answers = prose.startsWith("负责人", m.end() - 3) && words.length() <= 12 && isName(words);
        return answers ? Optional.of(new Office(words, Optional.empty())) : Optional.empty();
    }

    /** Where titles begin: the costly pattern is tried only in front of them. */
    private List<Integer> titles(String prose, int from, int to) {
        List<Integer> titles = new ArrayList<>();
        lexicon.find(prose.substring(from, to), (start, end, group) -> {
            if (group.equals("title")) {
                titles.add(from + start);
            }
        });
        titles.sort(Comparator.naturalOrder());
        return titles;
    }

    private static Optional<String> person(String prose, int from, int to) {
        Matcher m = PERSON.matcher(prose).region(from, to);
        return m.lookingAt() ? Optional.of(m.group(1)) : Optional.empty();
    }

    /** True when a paragraph names an officer, a meeting or somebody who acts. */
    boolean namesSomebody(String prose, Paragraph paragraph) {
        int from = paragraph.start();
        int to = paragraph.end();
        return office(prose, from, to).isPresent()
                || convener(prose, from, to).isPresent()
                || subject(prose, from, to).isPresent();
    }

    /** The unit that held the meeting. */
    Optional<String> convener(String prose, int from, int to) {
        Matcher m = convened.matcher(prose).region(from, to);
        boolean told = prose.indexOf("召开", from, to) >= 0 || prose.indexOf("举行", from, to) >= 0;
        return told && m.find()
                ? Optional.of(trimmed(m.group(1))).filter(name -> name.length() >= 2 && isName(name))
                : Optional.empty();
    }

    /** True when a line is nothing but a unit's name. */
    boolean isUnit(String line) {
        return line.length() <= 20 && headed.matcher(line).matches() && isName(line);
    }

    /** 山海天 is short for 山海天旅游度假区: its characters stand there in this order. */
    static boolean isShortFor(String brief, String name) {
        int at = 0;
        for (int i = 0; i < name.length() && at < brief.length(); i++) {
            if (name.charAt(i) == brief.charAt(at)) {
                at++;
            }
        }
        boolean sameHead = brief.charAt(0) == name.charAt(0);
        boolean sameTail = brief.length() >= 3 && brief.charAt(brief.length() - 1) == name.charAt(name.length() - 1);
        return name.endsWith(brief) || (at == brief.length() && brief.length() >= 2 && (sameHead || sameTail));
    }

    /** Cuts inner offices behind the last full unit: 高区经发局综合科 is 高区经发局. */
    private Optional<String> unitIn(String words) {
        String name = words;
        for (int guard = 0; guard < 4; guard++) {
            String shorter = inner.matcher(name).replaceFirst("");
            if (shorter.length() < 2 || shorter.equals(name)) {
                break;
            }
            name = shorter;
        }
        Matcher m = LAST_UNIT.matcher(name);
        return m.find() ? Optional.of(m.group()).filter(UnitNames::isName) : Optional.empty();
    }

    private String trimmed(String name) {
        String bare = leadIn.matcher(name).replaceFirst("");
        int quote = Math.max(bare.lastIndexOf('“'), bare.lastIndexOf('‘'));
        boolean open = quote >= 0 && bare.indexOf('”', quote) < 0 && bare.indexOf('’', quote) < 0;
        return open ? bare.substring(quote + 1) : bare;
    }

    private static boolean isName(String name) {
        return name.length() <= NAME_LENGTH
                && !name.startsWith("作为")
                && !name.contains("大会")
                && !name.contains("会议")
                && !name.contains("的")
                && !WORK_ON_UNITS.matcher(name).matches()
                && !SHORT_WORD.matcher(name).matches();
    }

    private static String alternatives(List<String> words) {
        return String.join(
                "|",
                words.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .toList());
    }
}
