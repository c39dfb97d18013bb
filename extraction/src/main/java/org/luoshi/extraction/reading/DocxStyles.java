package org.luoshi.extraction.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The paragraph styles of a docx: which are headings of what level, bold, numbered. */
final class DocxStyles {

    /** What a paragraph takes from its style; -1 and null where neither it nor any it is based on says. */
    record Style(int level, boolean bold, @Nullable Numbered numbered, boolean contents) {}

    /** @param list the number's list, 0 for none */
    record Numbered(int list, int depth) {}

    private static final Style PLAIN = new Style(0, false, null, false);
    private static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*([1-9])");
    /** Real styles are based on each other some five deep; a circle ends here too. */
    private static final int DEEPEST = 12;

    private final Map<String, Draft> drafts = new HashMap<>();

    private static final class Draft {
        String name = "";
        String base = "";
        int outline = -1;
        int list = -1;
        int depth;

        @Nullable
        Boolean bold;
    }

    static DocxStyles read(Zip zip, String part) throws IOException {
        DocxStyles styles = new DocxStyles();
        if (zip.has(part)) {
            Xml.read(zip, part, styles.new Reading());
        }
        return styles;
    }

    Style style(String id) {
        Style style = PLAIN;
        String at = id;
        int outline = -1;
        int list = -1;
        int depth = 0;
        @Nullable Boolean bold = null;
        boolean contents = false;
        for (int i = 0; i < DEEPEST && drafts.containsKey(at); i++) {
            Draft draft = drafts.get(at);
            if (draft == null) {
                break;
            }
            outline = outline >= 0 ? outline : draft.outline >= 0 ? draft.outline : byName(draft.name);
            depth = list >= 0 ? depth : draft.depth;
            list = list >= 0 ? list : draft.list;
            bold = bold != null ? bold : draft.bold;
            contents |= draft.name.startsWith("toc ") || draft.name.equals("table of contents");
            at = draft.base;
        }
        Numbered numbered = list > 0 ? new Numbered(list, depth) : null;
        style = new Style(outline >= 0 && outline < 9 ? outline + 1 : 0, Boolean.TRUE.equals(bold), numbered, contents);
        return style;
    }

    /** Level from 0 by the style's name, which Word keeps in English whatever its language; -1 for body text. */
    private static int byName(String name) {
        Matcher matcher = HEADING.matcher(name);
        return matcher.matches() ? matcher.group(1).charAt(0) - '1' : name.equals("title") ? 0 : -1;
    }

    private final class Reading implements Xml.Listener {

        private Draft open = new Draft();

        @Override
        public void open(String name, XMLStreamReader element) {
            switch (name) {
                case "style" -> {
                    open = new Draft();
                    drafts.put(Xml.attribute(element, "styleId"), open);
                }
                case "name" -> open.name = Xml.attribute(element, "val").toLowerCase(Locale.ROOT);
                case "basedOn" -> open.base = Xml.attribute(element, "val");
                case "outlineLvl" -> open.outline = Xml.number(element, "val", -1);
                case "numId" -> open.list = Xml.number(element, "val", 0);
                case "ilvl" -> open.depth = Xml.number(element, "val", 0);
                case "b" -> open.bold = Xml.isOn(element);
                case "tblStylePr" -> open = new Draft();
                default -> {}
            }
        }
    }
}
