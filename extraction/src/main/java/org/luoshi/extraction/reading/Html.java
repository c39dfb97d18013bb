package org.luoshi.extraction.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luoshi.extraction.reading.Prose.Block;

/**
 * Reads mark-up into drafts of blocks. Two kinds of source: a page of HTML, where white space is soft, any element may
 * occur and containers may be furniture; and plain text with tags in it, where a line break ends a block.
 */
final class Html implements Markup.Listener {

    /** The only tags that plain text is taken to hold, so that “&lt;” and the like survive in it. */
    static final Set<String> PLAIN_TAGS = Set.of(
            "p",
            "br",
            "hr",
            "div",
            "span",
            "font",
            "strong",
            "b",
            "em",
            "i",
            "u",
            "s",
            "a",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "td",
            "th",
            "col",
            "colgroup",
            "img",
            "blockquote",
            "section",
            "article",
            "center",
            "sup",
            "sub",
            "small",
            "pre",
            "script",
            "style",
            "iframe",
            "video",
            "source",
            "figure",
            "figcaption");

    private final String source;
    private final boolean page;
    private final Page containers = new Page();
    private final Elements elements = new Elements(this::ended);
    private final Pieces pieces = new Pieces();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<TableDraft> tables = new ArrayList<>();
    private final Deque<TableDraft> openTables = new ArrayDeque<>();
    private int firstPiece;
    private int characters;
    private int linked;
    private int furniture;
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int level;

    Html(String source, boolean page) {
        this.source = source;
        this.page = page;
    }

    /** Reads from an index on and hands over what was found. */
    HtmlDrafts read(int from) {
        new Markup(source, page ? Set.of() : PLAIN_TAGS).scan(this, from);
        endBlock();
        while (!openTables.isEmpty()) {
            endTable();
        }
        containers.sumUp();
        return new HtmlDrafts(source, page, drafts, pieces, tables, containers);
    }

    @Override
    public void text(int from, int to) {
        if (elements.top().hidden()) {
            return;
        }
        int at = from;
        while (at < to) {
            int end = at;
            if (isSoft(source.charAt(at))) {
                while (end < to && isSoft(source.charAt(end))) {
                    end++;
                }
                softSpace(at, end);
            } else {
                while (end < to && !isSoft(source.charAt(end))) {
                    end++;
                }
                pieces.range(at, end, elements.top().bold());
                count(end - at);
            }
            at = end;
        }
    }

    /** In a page all white space; in plain text the line breaks only, so that the rest stays one to one. */
    private boolean isSoft(char c) {
        return page ? Folding.isSpace(c) : PlainText.isBreak(c);
    }

    private void softSpace(int from, int to) {
        if (!page) {
            endBlock();
        } else if (!pieces.endsInSpace(firstPiece) && !joinsHan(from, to)) {
            pieces.space(from, elements.top().bold());
        }
    }

    /** A line break of the source between two Chinese characters is no space. */
    private boolean joinsHan(int from, int to) {
        boolean breaks = false;
        for (int i = from; i < to; i++) {
            breaks |= source.charAt(i) == '\n' || source.charAt(i) == '\r';
        }
        return breaks
                && from > 0
                && to < source.length()
                && source.charAt(from - 1) > '\u2E7F'
                && source.charAt(to) > '\u2E7F';
    }

    @Override
    public void reference(int from, int codePoint) {
        if (elements.top().hidden()) {
            return;
        }
        if (page && codePoint < 0x10000 && Folding.isSpace((char) codePoint)) {
            if (!pieces.endsInSpace(firstPiece)) {
                pieces.space(from, elements.top().bold());
            }
            return;
        }
        pieces.reference(from, codePoint, elements.top().bold());
        count(1);
    }

    private void count(int added) {
        characters += added;
        linked += elements.top().link() ? added : 0;
    }

    @Override
    public void open(String name, int from, int to) {
        boolean block = Elements.BLOCKS.contains(name);
        if (block) {
            endBlock();
        }
        elements.makeWayFor(name);
        if (name.equals("meta")) {
            publicationDate(from, to);
        }
        if (!Elements.isVoid(name)) {
            elements.push(element(name, from, to));
        }
        beginTablePart(name, from, to);
        if (block) {
            kind = kindOf(name);
            level = kind == Block.Kind.HEADING ? name.charAt(1) - '0' : 0;
            furniture = elements.top().furniture();
        }
    }

    private Element element(String name, int from, int to) {
        Element outer = elements.top();
        boolean bold = outer.bold()
                || name.equals("b")
                || name.equals("strong")
                || name.equals("th")
                || Element.isBold(Element.attribute(source, from, to, "style"));
        return new Element(
                name,
                outer.hidden() || Page.isHidden(name),
                page ? container(outer.furniture(), name, from, to) : 0,
                bold,
                outer.link() || name.equals("a"));
    }

    private int container(int outer, String name, int from, int to) {
        String words = Element.attribute(source, from, to, "class") + " " + Element.attribute(source, from, to, "id");
        return containers.container(outer, name, Element.attribute(source, from, to, "role"), words);
    }

    private static Block.Kind kindOf(String name) {
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            return Block.Kind.HEADING;
        }
        return switch (name) {
            case "li", "dd", "dt" -> Block.Kind.LIST_ITEM;
            case "title" -> Block.Kind.FURNITURE;
            default -> Block.Kind.PARAGRAPH;
        };
    }

    /** Government pages name the day in {@code <meta name="PubDate" content="…">}: read where it stands. */
    private void publicationDate(int from, int to) {
        if (page && Page.isDate(Element.attribute(source, from, to, "name"))) {
            int[] content = Element.attributeRange(source, from, to, "content");
            pieces.range(content[0], content[1], false);
            kind = Block.Kind.FURNITURE;
            endBlock();
        }
    }

    @Override
    public void close(String name) {
        if (Elements.BLOCKS.contains(name)) {
            endBlock();
        }
        elements.close(name);
        furniture = elements.top().furniture();
    }

    private void endBlock() {
        if (pieces.size() > firstPiece) {
            drafts.add(new Draft(kind, level, firstPiece, pieces.size(), furniture, characters, linked));
            containers.count(furniture, characters - linked);
        }
        firstPiece = pieces.size();
        characters = 0;
        linked = 0;
        kind = Block.Kind.PARAGRAPH;
        level = 0;
        furniture = elements.top().furniture();
    }

    private void beginTablePart(String name, int from, int to) {
        TableDraft table = openTables.peek();
        if (name.equals("table")) {
            if (table != null) {
                table.holdsAnother();
            }
            openTables.push(new TableDraft());
        } else if (table != null && name.equals("tr")) {
            table.beginRow();
        } else if (table != null && (name.equals("td") || name.equals("th"))) {
            table.beginCell(drafts.size(), span(from, to, "colspan"), span(from, to, "rowspan"));
        }
    }

    private void ended(String name) {
        TableDraft table = openTables.peek();
        if (table != null && (name.equals("td") || name.equals("th"))) {
            endBlock();
            table.endCell(drafts.size());
        } else if (table != null && name.equals("table")) {
            endTable();
        }
    }

    private void endTable() {
        @Nullable TableDraft table = openTables.poll();
        if (table != null) {
            table.endCell(drafts.size());
            tables.add(table);
        }
    }

    private int span(int from, int to, String attribute) {
        String value = Element.attribute(source, from, to, attribute);
        boolean number =
                !value.isEmpty() && value.length() <= 3 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.max(1, Integer.parseInt(value)) : 1;
    }
}
