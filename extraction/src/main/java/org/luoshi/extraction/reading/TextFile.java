package org.luoshi.extraction.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.luoshi.extraction.reading.Prose.Block;
import org.luoshi.extraction.reading.SourceText.Format;

/**
 * Reads a file of text: an HTML page, or plain text, which may open with a front matter between lines of {@code ---} (as
 * static site generators keep their articles) and may hold tags.
 */
final class TextFile {

    /** Where a page shows itself to be HTML. */
    private static final int PAGE_REACH = 4_096;

    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype html|html|head|body)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_FRONT_MATTER = 8_192;
    /** A line of nothing but links of Markdown or bare addresses: the way back to the site. */
    private static final Pattern LINKS =
            Pattern.compile("(?:\\[[^\\]]{0,80}\\]（[^）]{0,300}）|<?https?:[!-~]{1,500}|[\\s｜|·]{1,20})++");

    private static final int LONGEST_LINKS = 1_000;

    private final String text;
    private final Limits limits;
    private final Refusals refusals;

    TextFile(String text, Limits limits, Refusals refusals) {
        this.text = text;
        this.limits = limits;
        this.refusals = refusals;
    }

    record Content(Format format, Prose prose, List<Table> tables) {}

    Content read(String name) {
        if (isPage(name)) {
            return content(Format.HTML, new ProseBuilder(text, limits, refusals), 0);
        }
        ProseBuilder prose = new ProseBuilder(text, limits, refusals);
        int body = frontMatterEnd();
        readFrontMatter(body, prose);
        if (new Markup(text, Html.PLAIN_TAGS).isPresent()) {
            return content(Format.TXT, prose, body);
        }
        PlainText.read(text, body, text.length(), Block.Kind.PARAGRAPH, prose);
        return finish(Format.TXT, prose, List.of());
    }

    private boolean isPage(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean named = lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".shtml");
        return (named && new Markup(text, Set.of()).isPresent())
                || PAGE.matcher(text)
                        .region(0, Math.min(text.length(), PAGE_REACH))
                        .find();
    }

    private Content content(Format format, ProseBuilder prose, int from) {
        List<Table> tables = new Html(text, format == Format.HTML).read(from).write(prose);
        return finish(format, prose, tables);
    }

    private Content finish(Format format, ProseBuilder prose, List<Table> tables) {
        prose.close();
        prose.setAside(TextFile::isLinks);
        return new Content(format, prose.build(), tables);
    }

    private static boolean isLinks(CharSequence line) {
        char first = line.charAt(0);
        boolean candidate = first == '[' || first == '<' || first == 'h';
        return candidate
                && line.length() <= LONGEST_LINKS
                && LINKS.matcher(line).matches();
    }

    private void readFrontMatter(int end, ProseBuilder prose) {
        for (int at = 0; at < end; at = PlainText.lineEnd(text, at) + 1) {
            int lineEnd = PlainText.lineEnd(text, at);
            if (!text.substring(at, lineEnd).isBlank() && !text.startsWith("---", at)) {
                PlainText.read(text, at, lineEnd, Block.Kind.FURNITURE, prose);
            }
        }
    }

    /** One past the front matter's last line, 0 when there is none. */
    private int frontMatterEnd() {
        if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
            return 0;
        }
        int reach = Math.min(text.length(), LONGEST_FRONT_MATTER);
        for (int at = 4; at < reach; at = PlainText.lineEnd(text, at) + 1) {
            int end = PlainText.lineEnd(text, at);
            if (text.substring(at, end).stripTrailing().equals("---")) {
                return Math.min(end + 1, text.length());
            }
        }
        return 0;
    }
}
