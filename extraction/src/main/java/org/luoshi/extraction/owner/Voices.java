package org.luoshi.extraction.owner;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luoshi.extraction.outline.Outline;
import org.luoshi.extraction.outline.Paragraph;
import org.luoshi.extraction.outline.Piece;

/** Who speaks in a story: an officer named with a unit, until another does or the meeting itself is told of. */
final class Voices {

    private static final int FIRST_WORDS = 40;
    private static final Pattern ORDERS = Pattern.compile("^.{0,12}?(?:会议|大会|全会)(?:还|同时)?(?:强调|要求|指出|提出|明确|认为|号召)");
    private static final Pattern CONTINUES =
            Pattern.compile("^(?:“|[一二三四五六七八九十]是|同时|此外|他|她|首先|其次|再次|最后|下一步，(?:要|将)|要|将)");
    /** The leaders of the place itself: what they say, the meeting says. */
    private static final Pattern LEADS_ALL = Pattern.compile("[省市区县州](?:委|委常委|政府|人大常委会|政协)?(?:、.{0,6})?|党?工委|管委会?");

    private static final Pattern SAYS = Pattern.compile("([\\p{IsHan}]{2,3})(?:说|表示|坦言|告诉记者|介绍)");

    private final String prose;
    private final boolean story;
    private final UnitNames names;
    /** Who was named once is known by name: 周某某说. */
    private final Map<String, String> people = new HashMap<>();

    private String speaker = "";
    private boolean quoteOpen;

    Voices(String prose, Outline.Kind kind, UnitNames names) {
        this.prose = prose;
        this.story = kind == Outline.Kind.STORY;
        this.names = names;
    }

    /** The unit for which somebody speaks now, or empty. */
    String speaker() {
        return speaker;
    }

    void speak(String unit) {
        speaker = unit;
    }

    void silence() {
        speaker = "";
    }

    /** Before a paragraph: does the last speaker go on? */
    void listen(Paragraph paragraph) {
        quoteOpen = false;
        if (!story) {
            return;
        }
        String head = prose.substring(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + FIRST_WORDS));
        if (ORDERS.matcher(head).find() || (!CONTINUES.matcher(head).find() && names.namesSomebody(prose, paragraph))) {
            speaker = "";
        }
    }

    /** Reads a sentence; true when somebody speaks up in it. */
    boolean hear(Piece piece) {
        if (!story || ORDERS.matcher(piece.in(prose)).find() || convenes(piece)) {
            return false;
        }
        Optional<UnitNames.Office> office = names.office(prose, piece.start(), piece.end());
        if (office.isPresent() && LEADS_ALL.matcher(office.get().unit()).matches()) {
            return false;
        }
        if (office.isPresent()) {
            office.get()
                    .person()
                    .ifPresent(person -> people.put(person, office.get().unit()));
            return office.get().unit().startsWith("该") || hears(office.get().unit());
        }
        Matcher says = SAYS.matcher(prose).region(piece.start(), piece.end());
        return says.find() && people.containsKey(says.group(1)) && hears(people.getOrDefault(says.group(1), speaker));
    }

    private boolean hears(String unit) {
        speaker = unit;
        return true;
    }

    /** True for a sentence inside a quotation, whose speaker may be named only behind it. */
    boolean isQuoted(Piece piece) {
        boolean quoted = quoteOpen || prose.charAt(piece.start()) == '“';
        for (int i = piece.start(); i < piece.end(); i++) {
            char c = prose.charAt(i);
            quoteOpen = c == '“' || (c != '”' && quoteOpen);
        }
        return story && quoted;
    }

    private boolean convenes(Piece piece) {
        String words = prose.substring(piece.start(), piece.end());
        return words.contains("召开") || words.contains("出席") || words.contains("主持会议") || words.contains("参加会议");
    }
}
