package org.luoshi.extraction.owner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luoshi.extraction.Owner;
import org.luoshi.extraction.Owner.Role;
import org.luoshi.extraction.Owner.Source;

/**
 * Notes on who is responsible: （区发改局牵头，区工信局、各镇街配合）, （财政部、发展改革委等按职责分工负责）, 责任单位：区住建局. The first unit named leads
 * where the note does not say otherwise, as such papers have it (列第一位者为牵头单位).
 */
final class Notes {

    /** More than {@link #BRACKET} can span. */
    private static final int LONGEST = 800;

    private static final Pattern BRACKET = Pattern.compile(
            "（([^（）]{0,400}?(?:(?:责任|牵头|主责|配合|落实|承办)(?:单位|部门)：[^（）]{2,300}|(?:牵头|负责|配合|参与|落实|承办|主办|协办|实施)[^（）]{0,12}))(?:[）。]|$)");
    private static final Pattern INSIDE = Pattern.compile(
            "(?<=[，。；（]|^)由([^，。；：（）]{2,60}?(?:牵头|负责|落实|承办|实施|组织))(?:，|、)?((?:[^，。；：（）]{2,40}?(?:配合|参与|协助))?)");
    private static final Pattern LABELLED =
            Pattern.compile("^（?(?:牵头单位|责任单位|主责单位|责任部门|牵头部门|落实单位|负责单位|承办单位)[：:].{2,400}$", Pattern.DOTALL);
    private static final Pattern LABEL =
            Pattern.compile("(牵头单位|牵头部门|主责单位|责任单位|责任部门|落实单位|负责单位|承办单位|配合单位|配合部门|参与单位|协办单位)[：:]");
    private static final Pattern TASK = Pattern.compile(
            "(?:分别|共同|联合)?(?:按(?:照)?(?:各自)?(?:职责|任务)(?:分工)?(?:分别)?(?:负责|落实|推进|配合)?|牵头(?:负责|落实|推进|实施)?|具体负责|负责(?:落实|实施|推进)?|配合(?:落实|做好)?|参与|协同|协助|落实|承办|主办|协办|实施|组织|参加)$");
    private static final Pattern NOT_A_NAME = Pattern.compile(".*(?:的|了|是|将|和各|以及其他).*|下同|\\d+|.{25,}");

    private Notes() {}

    /** A note found in a sentence: its place and whom it names. */
    record Note(int start, int end, List<Owner> owners) {}

    /** The last note that opens in {@code [from, to)}; it may close behind, up to {@code limit}. */
    static Optional<Note> find(String prose, int from, int to, int limit) {
        int bracket = prose.indexOf('（', from, to);
        if (bracket >= 0) {
            Matcher m = BRACKET.matcher(prose).region(bracket, Math.min(limit, to + LONGEST));
            Optional<Note> last = Optional.empty();
            while (m.find() && m.start() < to) {
                List<Owner> owners = read(m.group(1));
                if (!owners.isEmpty()) {
                    last = Optional.of(new Note(m.start(), m.end(), owners));
                }
            }
            if (last.isPresent()) {
                return last;
            }
        }
        return labelled(prose, from, Math.min(limit, to + LONGEST), to);
    }

    /** 由区住建局会同区水务局负责 within a sentence. */
    static List<Owner> inside(String prose, int from, int to) {
        int by = prose.indexOf('由', from, to);
        if (by < 0) {
            return List.of();
        }
        Matcher m = INSIDE.matcher(prose).region(from, to);
        return m.find() ? read(m.group(1) + "，" + m.group(2)) : List.of();
    }

    /** A line that a semicolon cuts is one note. */
    private static Optional<Note> labelled(String prose, int from, int limit, int to) {
        int colon = prose.indexOf('：', from, Math.min(to, from + 9));
        if (colon < 0) {
            return Optional.empty();
        }
        Matcher m = LABELLED.matcher(prose).region(from, limit);
        if (!m.find()) {
            return Optional.empty();
        }
        List<Owner> owners = read(m.group());
        return owners.isEmpty() ? Optional.empty() : Optional.of(new Note(from, to, owners));
    }

    static List<Owner> read(String note) {
        List<Owner> owners = new ArrayList<>();
        for (String part : note.split("[；;。，,]|(?<=[^（])(?=(?:配合|责任|协办|参与|牵头)(?:单位|部门)[：:])")) {
            add(part.strip().replaceAll("^（|）$", ""), owners);
        }
        return owners.stream().anyMatch(o -> o.role() == Role.LEAD) ? leadFirst(owners) : firstLeads(owners);
    }

    private static void add(String part, List<Owner> owners) {
        Matcher label = LABEL.matcher(part);
        String names = part;
        Role role = Role.RESPONSIBLE;
        if (label.find()) {
            role = roleOf(label.group(1));
            names = part.substring(label.end());
        } else {
            Matcher task = TASK.matcher(part);
            if (task.find()) {
                role = roleOf(task.group());
                names = part.substring(0, task.start());
            }
        }
        for (String name : names.split("、|(?<=[局委办部厅署院会镇区]|街道|公司|集团|中心)(?:和|及)|会同|以及|及(?=各)")) {
            String bare = bare(name);
            if (bare.length() >= 2 && !NOT_A_NAME.matcher(bare).matches()) {
                owners.add(
                        new Owner(bare, role == Role.LEAD && hasLead(owners) ? Role.RESPONSIBLE : role, Source.STATED));
            }
        }
    }

    private static String bare(String name) {
        return name.strip()
                .replaceAll("^(?:由|请|各有关单位：)|(?:等(?:有关)?(?:部门|单位)?|等)$", "")
                .strip();
    }

    private static Role roleOf(String word) {
        if (word.contains("牵头") || word.contains("主责") || word.contains("主办")) {
            return Role.LEAD;
        }
        return word.contains("配合") || word.contains("参与") || word.contains("协") || word.contains("参加")
                ? Role.SUPPORT
                : Role.RESPONSIBLE;
    }

    private static boolean hasLead(List<Owner> owners) {
        return owners.stream().anyMatch(o -> o.role() == Role.LEAD);
    }

    private static List<Owner> leadFirst(List<Owner> owners) {
        List<Owner> sorted = new ArrayList<>(owners);
        sorted.sort((a, b) -> a.role().compareTo(b.role()));
        return sorted;
    }

    private static List<Owner> firstLeads(List<Owner> owners) {
        if (owners.isEmpty()) {
            return owners;
        }
        List<Owner> led = new ArrayList<>(owners);
        led.set(0, new Owner(owners.getFirst().name(), Role.LEAD, Source.STATED));
        return led;
    }
}
