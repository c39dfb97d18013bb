package org.luoshi.extraction.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The elements open at a point of an HTML page; mends what pages leave open, and never grows without bound. */
final class Elements {

    static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "option",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "ul");
    private static final Set<String> VOID = Set.of(
            "area",
            "base",
            "br",
            "col",
            "embed",
            "hr",
            "img",
            "input",
            "link",
            "meta",
            "param",
            "source",
            "track",
            "wbr",
            "keygen",
            "frame",
            "basefont",
            "bgsound");
    /** Elements that a beginning one of the same group ends, unless one of the second kind stands between. */
    private static final Map<String, Set<String>> SIBLINGS = Map.of(
            "li", Set.of("li"),
            "td", Set.of("td", "th"),
            "th", Set.of("td", "th"),
            "tr", Set.of("tr", "td", "th"),
            "dt", Set.of("dt", "dd"),
            "dd", Set.of("dt", "dd"),
            "option", Set.of("option"),
            "body", Set.of("head"));

    private static final Set<String> FENCES = Set.of("table", "ul", "ol", "dl", "select");
    /** Real pages nest some 40 deep; what is deeper is read but its elements are not told apart. */
    private static final int DEEPEST = 400;

    private final Deque<Element> open = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Consumer<String> ended;

    /** @param ended told the name of each element that ends, innermost first */
    Elements(Consumer<String> ended) {
        this.ended = ended;
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    Element top() {
        Element top = open.peek();
        return top == null ? Element.ROOT : top;
    }

    /** Ends the elements that a beginning one may not stand in: a paragraph in a paragraph, a cell in a cell. */
    void makeWayFor(String name) {
        Set<String> siblings = SIBLINGS.get(name);
        if (siblings != null) {
            String found = "";
            for (Element element : open) {
                if (FENCES.contains(element.name())) {
                    break;
                }
                found = siblings.contains(element.name()) ? element.name() : found;
            }
            close(found);
        } else if (BLOCKS.contains(name) && !name.equals("br")) {
            for (Element element : open) {
                if (BLOCKS.contains(element.name())) {
                    close(element.name().equals("p") ? "p" : "");
                    return;
                }
            }
        }
    }

    void push(Element element) {
        if (open.size() < DEEPEST) {
            open.push(element);
            counts.merge(element.name(), 1, Integer::sum);
        }
    }

    /** Ends the innermost element of a name and all inside it; nothing when none is open. */
    void close(String name) {
        if (name.isEmpty() || counts.getOrDefault(name, 0) == 0) {
            return;
        }
        String closed;
        do {
            closed = open.pop().name();
            counts.merge(closed, -1, Integer::sum);
            ended.accept(closed);
        } while (!closed.equals(name));
    }
}
