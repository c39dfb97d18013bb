package org.luoshi.extraction.origin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luoshi.extraction.outline.Outline;
import org.luoshi.extraction.outline.Paragraph;

/**
 * The day a document speaks on. A report's is the day it was given, an instruction's the day beneath its signature, a
 * story's the day it was published; a date that the title's year contradicts (today's date in a page's head) is left out.
 */
final class DocumentDate {

    private static final int HEAD_LINES = 40;
    private static final int FOOT_LINES = 15;
    private static final Pattern DATE = Pattern.compile(
            "(?<y>(?:19|20)\\d\\d)(?:年|-|/|\\.)(?<m>1[0-2]|0?[1-9])(?:月|-|/|\\.)(?<d>3[01]|[12]\\d|0?[1-9])(?:日|(?!\\d))"
                    + "|(?<cy>[二一][〇零○O0一二三四五六七八九九]{3})年(?<cm>十[一二]?|[一二三四五六七八九])月(?<cd>三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])日");
    private static final Pattern STAMP =
            Pattern.compile("(?<!\\d)(20\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?:\\d{6})?(?!\\d)");
    private static final Pattern TITLE_YEAR = Pattern.compile("(20\\d\\d)年");
    private static final Pattern GIVEN = Pattern.compile("在.{2,40}(?:会议|大会|全会)上|会议上");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(1[0-2]|[1-9])月(3[01]|[12]\\d|[1-9])日");

    private final String prose;
    private final Outline outline;
    private final Optional<Integer> titleYear;

    private DocumentDate(String prose, Outline outline) {
        this.prose = prose;
        this.outline = outline;
        this.titleYear = yearInTitle(outline.title());
    }

    static Optional<LocalDate> of(String prose, Outline outline) {
        DocumentDate search = new DocumentDate(prose, outline);
        return search.frontMatter()
                .or(search::given)
                .or(search::signed)
                .or(search::published)
                .or(search::stamped)
                .or(search::told);
    }

    static Optional<Integer> yearInTitle(String title) {
        Matcher m = TITLE_YEAR.matcher(title);
        return m.find() ? Optional.of(Integer.valueOf(m.group(1))) : Optional.empty();
    }

    private Optional<LocalDate> frontMatter() {
        return head().stream()
                .filter(line -> line.startsWith("date:") || line.startsWith("date："))
                .map(this::dateIn)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** ——二〇二六年一月十八日在临澜区第三届人民代表大会第五次会议上. */
    private Optional<LocalDate> given() {
        return head().stream()
                .filter(line -> line.length() < 80 && GIVEN.matcher(line).find())
                .map(this::dateIn)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<LocalDate> signed() {
        if (outline.kind() == Outline.Kind.STORY) {
            return Optional.empty();
        }
        List<String> foot = lines(
                Math.max(0, outline.paragraphs().size() - FOOT_LINES),
                outline.paragraphs().size());
        return foot.reversed().stream()
                .filter(line -> line.length() <= 16)
                .map(this::dateIn)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<LocalDate> published() {
        return head().stream()
                .filter(line -> line.length() < 80)
                .map(this::dateIn)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Pictures carry the time in their names: 20220209083257. */
    private Optional<LocalDate> stamped() {
        for (String line : lines(0, outline.paragraphs().size())) {
            Matcher m = line.length() < 80 ? STAMP.matcher(line) : null;
            if (m != null && m.find()) {
                Optional<LocalDate> date =
                        date(m.group(1), m.group(2), m.group(3)).filter(this::fits);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    /** The title's year with the first day that the text names. */
    private Optional<LocalDate> told() {
        if (isTable()) {
            return Optional.empty();
        }
        Matcher whole = DATE.matcher(prose);
        if (whole.find()) {
            return read(whole).filter(this::fits);
        }
        Matcher day = DAY.matcher(prose);
        return titleYear.isPresent() && day.find()
                ? date(titleYear.get().toString(), day.group(1), day.group(2))
                : Optional.empty();
    }

    /** The dates in a spreadsheet's cells are its rows' and not its own. */
    private boolean isTable() {
        long cells = outline.paragraphs().stream().filter(Paragraph::isCell).count();
        return cells * 2 > outline.paragraphs().size();
    }

    private List<String> head() {
        return lines(0, Math.min(HEAD_LINES, outline.paragraphs().size()));
    }

    private List<String> lines(int from, int to) {
        return outline.paragraphs().subList(from, to).stream()
                .filter(paragraph -> !paragraph.isCell())
                .map(this::text)
                .toList();
    }

    private String text(Paragraph line) {
        return prose.substring(line.start(), line.end());
    }

    private Optional<LocalDate> dateIn(String line) {
        Matcher m = DATE.matcher(line);
        return m.find() ? read(m).filter(this::fits) : Optional.empty();
    }

    private boolean fits(LocalDate date) {
        return titleYear.map(year -> Math.abs(year - date.getYear()) <= 1).orElse(true);
    }

    private static Optional<LocalDate> read(Matcher m) {
        return m.group("y") != null
                ? date(m.group("y"), m.group("m"), m.group("d"))
                : date(year(m.group("cy")), number(m.group("cm")), number(m.group("cd")));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String year(String words) {
        StringBuilder digits = new StringBuilder();
        for (char c : words.toCharArray()) {
            int digit = "〇一二三四五六七八九".indexOf(c);
            digits.append(digit < 0 ? 0 : digit);
        }
        return digits.toString();
    }

    /** 二十七 to 27. */
    private static String number(String words) {
        int ten = words.indexOf('十');
        if (ten < 0) {
            return Integer.toString("一二三四五六七八九".indexOf(words) + 1);
        }
        int tens = ten == 0 ? 1 : "一二三四五六七八九".indexOf(words.charAt(0)) + 1;
        int ones = ten + 1 < words.length() ? "一二三四五六七八九".indexOf(words.charAt(ten + 1)) + 1 : 0;
        return Integer.toString(tens * 10 + ones);
    }
}
