package org.luoshi.extraction.due;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds words of time that say by when something is owed, seen from the document's date. Times that are past, that only
 * name a thing (2024年工作动员大会, “十四五”规划) or that compare (比去年) are left out. Safe to share.
 */
public final class DueFinder {

    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)年";
    /** Behind a bare year or 今年 these make a name or a comparison of it, and no date. */
    private static final Pattern NAMES_A_THING =
            Pattern.compile("(?:全[省市区县]|全省|度)?(?:度|以来|起|版|初|工作(?!中)|动员|大会|会议|是|的工作|同期|相比|一号文件|中央|以前)");

    private static final Pattern TIME = Pattern.compile(
            // every wording begins with one of these
            "(?=[今明次前首第上下一二三四五六七八九十两\\d“到至截在于未接用力通再本新全当年春元国中清端])(?:"
                    + // 2026年起三年内
                    "(?<since>20\\d\\d)年起，?(?<sn>[一二两三四五六七八九十]|\\d{1,2})年(?:内|以内|时间)|"
                    // 2026年6月30日前, 6月底前, 9月1日开学前, 6月份
                    + "(?:(?<my>20\\d\\d)年|(?<mrel>今年|明年|次年))?(?<![\\d.—-])(?<month>1[0-2]|[1-9])月(?:(?<day>[12]\\d|3[01]|[1-9])日|(?<third>[上中下]旬|底|末|份|初))?(?<mtail>(?:之前|以前|前|底前|开学前|内|底|末)?)"
                    // 一季度, 上半年, 年内, with or without a year before it
                    + "|(?:(?<qy>20\\d\\d)年|(?<qrel>今年|明年))?(?:(?<quarter>(?:第?[一二三四1-4]季度|首季|前三季度)(?:末|底|前|内)?)|(?<half>上半年|下半年)(?:末|底|前|内)?)"
                    // 十四五末
                    + "|“?(?<plan>十[三四五六])五”?(?<planwhat>时期|期间|末期?|期末)"
                    // 三年内, 今后五年
                    + "|(?<next>今后|未来|接下来的?|用|力争|再用|通过)?(?<n>[一二两三四五六七八九十]|\\d{1,2})(?:到[一二两三四五六七八九十])?(?<nunit>年|个月)(?:左右)?(?:的?时间)?(?<ntail>内|以内|之内|时间)?"
                    // 到2025年, 2025年底前, 2026年
                    + "|(?<to>到|至|截至|在|于)?" + YEAR + "(?!\\d{1,2}月|第?[一二三四]季度|[上下]半年|起)(?<ytail>内|底前?|末|年底|前|之前|以前)?"
                    + "|(?<rel>今年|明年|本年度?|新的一年|全年|当年|年)(?<rtail>内|底前?|末|以内|之内|年底|终前?)?"
                    + "|(?<feast>春节|元旦|国庆节?|中秋节?|五一|“五一”|“十一”|清明节?|端午节?)(?<ftail>假期)?(?<fbefore>之前|前))");

    private static final Pattern EVERY = Pattern.compile(
            "每(?<count>两|半|[二三四五六]|\\d{1,2})?个?(?<unit>周|星期|月度?|季度?|年度?|旬)|逐(?<one>月|季|年)|按(?<by>月|季度?)(?=调度|通报|报送|报告|督查|分析|公布|考核|召开)|(?<daily>每天|每日)");
    private static final Pattern VAGUE =
            Pattern.compile("尽快|尽早|适时|抓紧|早日|及早|限期|汛期前|汛前|入汛前|供暖季?前|入冬前|采暖季前|雨季前|秋收前|春耕前|任期内|近期(?!目标)|按期|如期");

    private final Festivals festivals;

    public DueFinder() {
        this.festivals = Festivals.load();
    }

    /**
     * The words of time in {@code [from, to)} of the prose that say by when, in order.
     *
     * @param date of the document; without it only wordings that carry their own year are dated, the others are
     *     {@link Timing.Vague}
     */
    public List<Timing> find(String prose, int from, int to, Optional<LocalDate> date) {
        List<Timing> found = new ArrayList<>();
        if (holds(prose, from, to, "年月季五十节旦")) {
            Matcher time = TIME.matcher(prose).region(from, to);
            time.useTransparentBounds(true);
            while (time.find()) {
                read(time, prose, from, to, date).ifPresent(found::add);
            }
        }
        if (holds(prose, from, to, "每逐按")) {
            Matcher every = EVERY.matcher(prose).region(from, to);
            while (every.find()) {
                found.add(new Timing.Every(every.start(), every.end(), period(every)));
            }
        }
        if (holds(prose, from, to, "尽适早抓及限汛暖冬季秋耕任近期")) {
            Matcher vague = VAGUE.matcher(prose).region(from, to);
            while (vague.find()) {
                found.add(new Timing.Vague(vague.start(), vague.end()));
            }
        }
        found.sort(Comparator.comparingInt(Timing::start));
        return found;
    }

    /** A cheap look before the costly one: every word of time has one of these characters. */
    private static boolean holds(String prose, int from, int to, String characters) {
        for (int i = from; i < to; i++) {
            if (characters.indexOf(prose.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<Timing> read(Matcher m, String prose, int from, int to, Optional<LocalDate> date) {
        try {
            if (m.group("month") != null) {
                return month(m, prose, date);
            }
            if (m.group("quarter") != null || m.group("half") != null) {
                return part(m, prose, date);
            }
            if (m.group("plan") != null) {
                return plan(m, prose, date);
            }
            if (m.group("n") != null) {
                return years(m, prose, date);
            }
            if (m.group("since") != null) {
                int last = Integer.parseInt(m.group("since")) + number(m.group("sn")) - 1;
                return due(m, LocalDate.of(last, 12, 31), date, Timing.Reach.HORIZON);
            }
            if (m.group("year") != null) {
                return year(m, prose, from, date);
            }
            if (m.group("feast") != null) {
                return feast(m, date);
            }
            return relative(m, prose, from, to, date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Timing> month(Matcher m, String prose, Optional<LocalDate> date) {
        String day = m.group("day");
        String third = m.group("third");
        String tail = m.group("mtail");
        if (day == null && third == null && tail.isEmpty() && m.group("my") == null) {
            return Optional.empty();
        }
        if ("初".equals(third) && tail.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> year = yearOf(m.group("my"), m.group("mrel"), date);
        if (year.isEmpty()) {
            return vague(m);
        }
        YearMonth month = YearMonth.of(year.get(), Integer.parseInt(m.group("month")));
        if (behind(prose, m.end(), "起", "以来", "召开", "公布", "印发", "在")) {
            return Optional.empty();
        }
        boolean names = tail.isEmpty() && day != null;
        LocalDate last = day != null ? month.atDay(Integer.parseInt(day)) : lastOf(month, third);
        return names && !last.isAfter(date.orElse(last)) ? Optional.empty() : due(m, last, date, Timing.Reach.POINT);
    }

    private static LocalDate lastOf(YearMonth month, @Nullable String third) {
        return switch (third == null ? "" : third) {
            case "上旬", "初" -> month.atDay(10);
            case "中旬" -> month.atDay(20);
            default -> month.atEndOfMonth();
        };
    }

    private static Optional<Timing> part(Matcher m, String prose, Optional<LocalDate> date) {
        Optional<Integer> year = yearOf(m.group("qy"), m.group("qrel"), date);
        if (year.isEmpty()) {
            return vague(m);
        }
        String quarter = m.group("quarter");
        Month last =
                quarter == null ? (m.group("half").startsWith("上") ? Month.JUNE : Month.DECEMBER) : quarter(quarter);
        if (isPast(prose, m.start(), m.end())) {
            return Optional.empty();
        }
        return due(m, YearMonth.of(year.get(), last).atEndOfMonth(), date, Timing.Reach.POINT);
    }

    private static Month quarter(String words) {
        if (words.startsWith("首季")) {
            return Month.MARCH;
        }
        if (words.startsWith("前三")) {
            return Month.SEPTEMBER;
        }
        char number = words.charAt(words.startsWith("第") ? 1 : 0);
        int n = Character.isDigit(number) ? number - '0' : "一二三四".indexOf(number) + 1;
        return Month.of(n * 3);
    }

    /** The n-th five-year plan ends in 1955 + 5 n: the 14th in 2025. */
    private static Optional<Timing> plan(Matcher m, String prose, Optional<LocalDate> date) {
        int n = 10 + "一二三四五六七八九".indexOf(m.group("plan").charAt(1)) + 1;
        LocalDate last = LocalDate.of(1955 + 5 * n, 12, 31);
        String behind = prose.substring(m.end(), Math.min(prose.length(), m.end() + 2));
        boolean states = behind.startsWith("是") || behind.startsWith("工作") || behind.startsWith("的");
        return states ? Optional.empty() : due(m, last, date, Timing.Reach.HORIZON);
    }

    private static Optional<Timing> years(Matcher m, String prose, Optional<LocalDate> date) {
        String next = m.group("next");
        String tail = m.group("ntail");
        boolean future = "今后".equals(next) || "未来".equals(next) || (next != null && next.startsWith("接下来"));
        boolean within = tail != null && !"时间".equals(tail);
        boolean spans = next != null && tail != null;
        if (!future && !within && !spans) {
            return Optional.empty();
        }
        if (before(prose, m.start(), "过去", "近", "第", "去", "连续") || isPast(prose, m.start(), m.end())) {
            return Optional.empty();
        }
        if (date.isEmpty()) {
            return vague(m);
        }
        int n = number(m.group("n"));
        LocalDate last = m.group("nunit").equals("年")
                ? LocalDate.of(date.get().getYear() + n - 1, 12, 31)
                : date.get().plusMonths(n);
        return due(m, last, date, n > 1 ? Timing.Reach.HORIZON : Timing.Reach.POINT);
    }

    private static Optional<Timing> year(Matcher m, String prose, int from, Optional<LocalDate> date) {
        int year = Integer.parseInt(m.group("year"));
        String to = m.group("to");
        String tail = m.group("ytail");
        boolean bounded = "到".equals(to) || "至".equals(to) || "截至".equals(to) || tail != null;
        if (date.isPresent() && year < date.get().getYear() || (!bounded && namesAThing(prose, m.end()))) {
            return Optional.empty();
        }
        if (!bounded && !opensClause(prose, m.start(), from) && !governs(prose, m.start())) {
            return Optional.empty();
        }
        if (behind(prose, m.end(), "“", "《", "年度")) {
            return Optional.empty();
        }
        boolean far = date.map(d -> year > d.getYear()).orElse(true);
        return due(
                m,
                LocalDate.of(year, 12, 31),
                date,
                bounded && far ? Timing.Reach.HORIZON : bounded ? Timing.Reach.POINT : Timing.Reach.FRAME);
    }

    private static Optional<Timing> relative(Matcher m, String prose, int from, int to, Optional<LocalDate> date) {
        String word = m.group("rel");
        String tail = m.group("rtail");
        if (word.equals("年")
                && (tail == null
                        || before(prose, m.start(), "去", "昨", "前", "上", "每", "近", "多", "数")
                        || (m.start() > 0 && isNumeral(prose.charAt(m.start() - 1))))) {
            return Optional.empty();
        }
        if (tail == null && !isOwed(word, m, prose, from)) {
            return Optional.empty();
        }
        if (word.equals("当年") && tail == null) {
            return Optional.empty();
        }
        if (date.isEmpty()) {
            return vague(m);
        }
        int year = date.get().getYear() + (word.startsWith("明") ? 1 : 0);
        return due(m, LocalDate.of(year, 12, 31), date, tail == null ? Timing.Reach.FRAME : Timing.Reach.POINT);
    }

    /** 今年 at the head of a clause, 全年 in front of what is to be reached. */
    private static boolean isOwed(String word, Matcher m, String prose, int from) {
        if (word.equals("全年")) {
            return !behind(prose, m.end(), "红", "工作", "的", "”") && !before(prose, m.start(), "为", "促", "“", "保");
        }
        if (word.equals("新的一年")) {
            return true;
        }
        return !namesAThing(prose, m.end())
                && (opensClause(prose, m.start(), from)
                        || behind(prose, m.end(), "将", "要", "计划", "力争", "确保", "继续", "完成"));
    }

    private Optional<Timing> feast(Matcher m, Optional<LocalDate> date) {
        if (date.isEmpty()) {
            return vague(m);
        }
        return festivals
                .next(m.group("feast"), date.get())
                .<Timing>map(day -> new Timing.Day(m.start(), m.end(), day.minusDays(1), Timing.Reach.POINT))
                .or(() -> vague(m));
    }

    private static Optional<Timing> due(Matcher m, LocalDate last, Optional<LocalDate> date, Timing.Reach reach) {
        if (date.isPresent() && last.isBefore(date.get())) {
            return Optional.empty();
        }
        return Optional.of(new Timing.Day(m.start(), m.end(), last, reach));
    }

    private static Optional<Timing> vague(Matcher m) {
        return Optional.of(new Timing.Vague(m.start(), m.end()));
    }

    private static Optional<Integer> yearOf(
            @Nullable String stated, @Nullable String relative, Optional<LocalDate> date) {
        if (stated != null) {
            return Optional.of(Integer.parseInt(stated));
        }
        int ahead = "明年".equals(relative) || "次年".equals(relative) ? 1 : 0;
        return date.map(d -> d.getYear() + ahead);
    }

    private static boolean namesAThing(String prose, int at) {
        Matcher thing = NAMES_A_THING.matcher(prose).region(at, Math.min(prose.length(), at + 8));
        return thing.lookingAt();
    }

    private static boolean opensClause(String prose, int at, int from) {
        if (at <= from) {
            return true;
        }
        return "，。；：、！？“‘ \n（—".indexOf(prose.charAt(at - 1)) >= 0
                || before(prose, at, "一是", "二是", "三是", "四是", "五是", "六是", "表示", "要在", "将在", "确保", "力争", "争取", "计划");
    }

    /** 确保2026年, 完成2021年: the year stands under a verb of promise. */
    private static boolean governs(String prose, int at) {
        return before(prose, at, "确保", "完成", "力争", "争取", "计划", "实现", "将", "要", "在", "于");
    }

    private static boolean isPast(String prose, int start, int end) {
        return before(prose, start, "去年", "上年", "连续", "截至") || behind(prose, end, "以来", "已", "完成了", "实现了", "全国", "全省");
    }

    private static boolean before(String prose, int at, String... words) {
        for (String word : words) {
            if (prose.startsWith(word, at - word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean behind(String prose, int at, String... words) {
        for (String word : words) {
            if (prose.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumeral(char c) {
        return Character.isDigit(c) || "一二两三四五六七八九十几半".indexOf(c) >= 0;
    }

    private static int number(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        return words.equals("两") ? 2 : "一二三四五六七八九十".indexOf(words) + 1;
    }

    private static Period period(Matcher m) {
        if (m.group("daily") != null) {
            return Period.ofDays(1);
        }
        String unit =
                m.group("unit") != null ? m.group("unit") : m.group("one") != null ? m.group("one") : m.group("by");
        Period one = switch (unit.charAt(0)) {
            case '周', '星' -> Period.ofDays(7);
            case '旬' -> Period.ofDays(10);
            case '月' -> Period.ofMonths(1);
            case '季' -> Period.ofMonths(3);
            default -> Period.ofYears(1);
        };
        String count = m.group("count");
        if (count == null) {
            return one;
        }
        return count.equals("半") ? halfOf(one) : one.multipliedBy(number(count));
    }

    private static Period halfOf(Period one) {
        return one.getYears() == 1 ? Period.ofMonths(6) : Period.ofDays(15);
    }
}
