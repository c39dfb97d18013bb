package org.luoshi.extraction.due;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One wording of time in its place: what day it means, seen from the document's date. */
final class Wording {

    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)年";
    private static final Pattern TIME =
            Pattern.compile("(?<since>20\\d\\d)年起，?(?<sn>[一二两三四五六七八九十]|\\d{1,2})年(?:内|以内|时间)|"
                    // 2026年6月30日前, 6月底前, 9月1日开学前, 6月份
                    + "(?:(?<my>20\\d\\d)年|(?<mrel>今年|明年|次年))?(?<![\\d.—-])(?<month>1[0-2]|[1-9])月(?:(?<day>[12]\\d|3[01]|[1-9])日|(?<third>[上中下]旬|底|末|份|初))?(?<mtail>(?:之前|以前|前|底前|开学前|内|底|末)?)"
                    // 一季度, 上半年, 年内, with or without a year before it
                    + "|(?:(?<qy>20\\d\\d)年|(?<qrel>今年|明年))?(?:(?<quarter>(?:第?[一二三四1-4]季度|首季|前三季度)(?:末|底|前|内)?)|(?<half>上半年|下半年)(?:末|底|前|内)?)"
                    // 十四五末
                    + "|“?(?<plan>十[三四五六])五”?(?<planwhat>时期|期间|末期?|期末)"
                    // 三年内, 今后五年
                    + "|(?<next>今后|未来|接下来的?|用|力争|再用|通过)?(?<n>[一二两三四五六七八九十]|\\d{1,2})(?:到[一二两三四五六七八九十])?(?<nunit>年|个月)(?:左右)?(?:的(?=时间))?(?<ntail>时间内|时间以内|内|以内|之内|时间)?"
                    // 到2025年, 2025年底前, 2026年
                    + "|(?<to>到|至|截至|在|于)?" + YEAR + "(?!\\d{1,2}月|第?[一二三四]季度|[上下]半年|起)(?<ytail>内|底前?|末|年底|前|之前|以前)?"
                    + "|(?<rel>今年|明年|本年度?|新的一年|全年|当年|年)(?<rtail>内|底前?|末|以内|之内|年底|终前?)?"
                    + "|(?<feast>春节|元旦|国庆节?|中秋节?|五一|“五一”|“十一”|清明节?|端午节?)(?<ftail>假期)?(?<fbefore>之前|前)");

    private final Matcher m;
    private final String prose;
    private final int from;
    private final Optional<LocalDate> date;
    private final Festivals festivals;

    /** @param m stands at the wording; it is read before the matcher moves on */
    Wording(Matcher m, String prose, int from, Optional<LocalDate> date, Festivals festivals) {
        this.m = m;
        this.prose = prose;
        this.from = from;
        this.date = date;
        this.festivals = festivals;
    }

    /** Reports each wording of a region in order; the matcher stands at it while it is read. */
    static void each(String prose, int from, int to, Consumer<Matcher> reader) {
        Matcher m = TIME.matcher(prose).useTransparentBounds(true);
        for (int at = from; at < to; at++) {
            if (mayOpen(prose.charAt(at), at + 1 < to ? prose.charAt(at + 1) : ' ')
                    && m.region(at, to).lookingAt()) {
                reader.accept(m);
                at = Math.max(at, m.end() - 1);
            }
        }
    }

    /** A cheap look before the costly one: with which two characters a wording can begin. */
    private static boolean mayOpen(char first, char second) {
        return switch (first) {
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> true;
            case '到', '至', '在', '于' -> second == '2';
            case '截' -> second == '至';
            case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '两' -> "季年个到十三四五六一".indexOf(second) >= 0;
            case '“' -> second == '十' || second == '五';
            case '年' -> "内底末以之终".indexOf(second) >= 0;
            case '今', '明', '次', '本', '全', '当' -> second == '年' || second == '后';
            case '第' -> "一二三四1234".indexOf(second) >= 0;
            case '前' -> second == '三';
            case '首' -> second == '季';
            case '上', '下' -> second == '半';
            case '未' -> second == '来';
            case '接' -> second == '下';
            case '用', '力', '通', '再', '新' -> true;
            case '春', '元', '国', '中', '清', '端' -> "节旦庆秋明午".indexOf(second) >= 0;
            default -> false;
        };
    }

    /** What the words mean, or nothing where they only name or compare. */
    Optional<Timing> read() {
        try {
            if (m.group("month") != null) {
                return month();
            }
            if (m.group("quarter") != null || m.group("half") != null) {
                return part();
            }
            if (m.group("plan") != null) {
                return plan();
            }
            if (m.group("n") != null) {
                return years();
            }
            if (m.group("since") != null) {
                int last = Integer.parseInt(m.group("since")) + Numbers.of(m.group("sn")) - 1;
                return due(LocalDate.of(last, 12, 31), Timing.Reach.HORIZON);
            }
            if (m.group("year") != null) {
                return year();
            }
            if (m.group("feast") != null) {
                return feast();
            }
            return relative();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Timing> month() {
        String day = m.group("day");
        String third = m.group("third");
        String tail = m.group("mtail");
        if (day == null && third == null && tail.isEmpty() && m.group("my") == null) {
            return Optional.empty();
        }
        if ("初".equals(third) && tail.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> year = yearOf(m.group("my"), m.group("mrel"));
        if (year.isEmpty()) {
            return vague();
        }
        YearMonth month = YearMonth.of(year.get(), Integer.parseInt(m.group("month")));
        if (Surroundings.behind(prose, m.end(), "起", "以来", "召开", "公布", "印发", "在")) {
            return Optional.empty();
        }
        boolean names = tail.isEmpty() && day != null;
        LocalDate last = day != null ? month.atDay(Integer.parseInt(day)) : lastOf(month, third);
        return names && !last.isAfter(date.orElse(last)) ? Optional.empty() : due(last, Timing.Reach.POINT);
    }

    private static LocalDate lastOf(YearMonth month, @Nullable String third) {
        return switch (third == null ? "" : third) {
            case "上旬", "初" -> month.atDay(10);
            case "中旬" -> month.atDay(20);
            default -> month.atEndOfMonth();
        };
    }

    private Optional<Timing> part() {
        Optional<Integer> year = yearOf(m.group("qy"), m.group("qrel"));
        if (year.isEmpty()) {
            return vague();
        }
        String quarter = m.group("quarter");
        Month last =
                quarter == null ? (m.group("half").startsWith("上") ? Month.JUNE : Month.DECEMBER) : quarter(quarter);
        if (Surroundings.isPast(prose, m.start(), m.end())) {
            return Optional.empty();
        }
        return due(YearMonth.of(year.get(), last).atEndOfMonth(), Timing.Reach.POINT);
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
    private Optional<Timing> plan() {
        int n = 10 + "一二三四五六七八九".indexOf(m.group("plan").charAt(1)) + 1;
        LocalDate last = LocalDate.of(1955 + 5 * n, 12, 31);
        String behind = prose.substring(m.end(), Math.min(prose.length(), m.end() + 2));
        boolean states = behind.startsWith("是") || behind.startsWith("工作") || behind.startsWith("的");
        return states ? Optional.empty() : due(last, Timing.Reach.HORIZON);
    }

    private Optional<Timing> years() {
        String next = m.group("next");
        String tail = m.group("ntail");
        boolean future = "今后".equals(next) || "未来".equals(next) || (next != null && next.startsWith("接下来"));
        boolean within = tail != null && !"时间".equals(tail);
        boolean spans = next != null && tail != null;
        if (!future && !within && !spans) {
            return Optional.empty();
        }
        if (Surroundings.before(prose, m.start(), "过去", "近", "第", "去", "连续")
                || Surroundings.isPast(prose, m.start(), m.end())) {
            return Optional.empty();
        }
        if (date.isEmpty()) {
            return vague();
        }
        int n = Numbers.of(m.group("n"));
        LocalDate last = m.group("nunit").equals("年")
                ? LocalDate.of(date.get().getYear() + n - 1, 12, 31)
                : date.get().plusMonths(n);
        return due(last, n > 1 ? Timing.Reach.HORIZON : Timing.Reach.POINT);
    }

    private Optional<Timing> year() {
        int year = Integer.parseInt(m.group("year"));
        String to = m.group("to");
        String tail = m.group("ytail");
        boolean bounded = "到".equals(to) || "至".equals(to) || "截至".equals(to) || tail != null;
        if (date.isPresent() && year < date.get().getYear() || (!bounded && Surroundings.namesAThing(prose, m.end()))) {
            return Optional.empty();
        }
        if (!bounded && !Surroundings.opensClause(prose, m.start(), from) && !Surroundings.governs(prose, m.start())) {
            return Optional.empty();
        }
        if (Surroundings.behind(prose, m.end(), "“", "《", "年度")) {
            return Optional.empty();
        }
        boolean far = date.map(d -> year > d.getYear()).orElse(true);
        return due(
                LocalDate.of(year, 12, 31),
                bounded && far ? Timing.Reach.HORIZON : bounded ? Timing.Reach.POINT : Timing.Reach.FRAME);
    }

    private Optional<Timing> relative() {
        String word = m.group("rel");
        String tail = m.group("rtail");
        if (word.equals("年")
                && (tail == null
                        || Surroundings.before(prose, m.start(), "去", "昨", "前", "上", "每", "近", "多", "数")
                        || (m.start() > 0 && Numbers.isNumeral(prose.charAt(m.start() - 1))))) {
            return Optional.empty();
        }
        if (tail == null && !isOwed(word)) {
            return Optional.empty();
        }
        if (word.equals("当年") && tail == null) {
            return Optional.empty();
        }
        if (date.isEmpty()) {
            return vague();
        }
        int year = date.get().getYear() + (word.startsWith("明") ? 1 : 0);
        return due(LocalDate.of(year, 12, 31), tail == null ? Timing.Reach.FRAME : Timing.Reach.POINT);
    }

    /** 今年 at the head of a clause, 全年 in front of what is to be reached. */
    private boolean isOwed(String word) {
        if (word.equals("全年")) {
            return !Surroundings.behind(prose, m.end(), "红", "工作", "的", "”")
                    && !Surroundings.before(prose, m.start(), "为", "促", "“", "保");
        }
        if (word.equals("新的一年")) {
            return true;
        }
        return !Surroundings.namesAThing(prose, m.end())
                && (Surroundings.opensClause(prose, m.start(), from)
                        || Surroundings.behind(prose, m.end(), "将", "要", "计划", "力争", "确保", "继续", "完成"));
    }

    private Optional<Timing> feast() {
        if (date.isEmpty()) {
            return vague();
        }
        return festivals
                .next(m.group("feast"), date.get())
                .<Timing>map(day -> new Timing.Day(m.start(), m.end(), day.minusDays(1), Timing.Reach.POINT))
                .or(() -> vague());
    }

    private Optional<Timing> due(LocalDate last, Timing.Reach reach) {
        if (date.isPresent() && last.isBefore(date.get())) {
            return Optional.empty();
        }
        return Optional.of(new Timing.Day(m.start(), m.end(), last, reach));
    }

    private Optional<Timing> vague() {
        return Optional.of(new Timing.Vague(m.start(), m.end()));
    }

    private Optional<Integer> yearOf(@Nullable String stated, @Nullable String relative) {
        if (stated != null) {
            return Optional.of(Integer.parseInt(stated));
        }
        int ahead = "明年".equals(relative) || "次年".equals(relative) ? 1 : 0;
        return date.map(d -> d.getYear() + ahead);
    }
}
