package org.luoshi.extraction.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.luoshi.extraction.reading.Prose;
import org.luoshi.extraction.reading.Prose.Block;

/** Tells headings, body and furniture apart. */
final class Lines {

    /** A head names work; with a day or a resolve it is work promised. */
    private static final Pattern PROMISES = Pattern.compile("确保|力争|年内|年底|季度|上半年|月底");

    private static final int HEADING_LENGTH = 42;
    private static final int RUN_IN_LENGTH = 26;
    private static final int BARE_RUN_IN_LENGTH = 18;
    private static final String SENTENCE_ENDS = "。！？；…";

    private static final int SHORT_HEADS = 3;
    private static final int LONG_LINE = 60;

    private boolean headedByShortLines;
    /** Its parts are 一、二、三、: then a bare line (a table's caption) is none. */
    private boolean numberedParts;

    private final Prose prose;
    private final String text;
    private final LineLexicon words;

    Lines(Prose prose, LineLexicon words) {
        this.prose = prose;
        this.text = prose.text();
        this.words = words;
    }

    List<Line> read() {
        List<Raw> raws = raws();
        List<Line> lines = new ArrayList<>(raws.size());
        headedByShortLines = countShortHeads(raws) >= SHORT_HEADS;
        numberedParts =
                raws.stream().anyMatch(raw -> raw.numbering.level() == 1 && raw.line.length() <= HEADING_LENGTH);
        int tail = tailFrom(raws);
        for (int i = 0; i < raws.size(); i++) {
            Raw raw = raws.get(i);
            boolean furniture = i >= tail || raw.furniture || words.isFurniture(raw.line);
            lines.add(furniture ? furniture(raw) : line(raw, i, raws));
        }
        return lines;
    }

    private record Raw(
            int start,
            int end,
            String line,
            boolean furniture,
            int styleLevel,
            boolean bold,
            boolean cell,
            Numbering numbering) {}

    /** Some papers set 大力提振消费。 on a line above its paragraph: where it recurs, it is their way of heading. */
    private static int countShortHeads(List<Raw> raws) {
        int count = 0;
        for (int i = 0; i < raws.size(); i++) {
            count += isShortHead(i, raws) ? 1 : 0;
        }
        return count;
    }

    private static boolean isShortHead(int index, List<Raw> raws) {
        String line = raws.get(index).line;
        boolean one = line.endsWith("。") && line.indexOf('。') == line.length() - 1;
        return one
                && line.length() <= RUN_IN_LENGTH
                && !hasDigit(line, 0)
                && line.indexOf('将') < 0
                && index + 1 < raws.size()
                && raws.get(index + 1).line.length() >= LONG_LINE
                && !Numbering.of(raws.get(index + 1).line).isPresent();
    }

    private List<Raw> raws() {
        List<Raw> raws = new ArrayList<>();
        if (prose.blocks().isEmpty()) {
            for (int from = 0; from < text.length(); ) {
                int to = text.indexOf('\n', from);
                to = to < 0 ? text.length() : to;
                add(new Block(from, to, Block.Kind.PARAGRAPH, 0), raws);
                from = to + 1;
            }
        }
        for (Block block : prose.blocks()) {
            add(block, raws);
        }
        return raws;
    }

    private void add(Block block, List<Raw> raws) {
        int start = block.start();
        int end = block.end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            String line = text.substring(start, end);
            raws.add(new Raw(
                    start,
                    end,
                    line,
                    block.kind() == Block.Kind.FURNITURE,
                    block.kind() == Block.Kind.HEADING ? Math.max(1, block.level()) : 0,
                    isBold(start, end),
                    block.kind() == Block.Kind.CELL,
                    Numbering.of(line)));
        }
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isSpaceChar(c);
    }

    /** Bold ranges ascend: only the last that begins before the place can hold it. */
    private boolean isBold(int start, int end) {
        List<Prose.Range> bold = prose.emphasis();
        int low = 0;
        int high = bold.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (bold.get(middle).start() <= start) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high >= 0 && bold.get(high).end() >= end;
    }

    /** The first line of the page's tail: it must stand behind most of the text. */
    private int tailFrom(List<Raw> raws) {
        for (int i = raws.size() - 1; i >= 0; i--) {
            if (raws.get(i).line.length() > 200) {
                return firstTail(raws, i + 1);
            }
        }
        return firstTail(raws, raws.size() / 2);
    }

    private int firstTail(List<Raw> raws, int from) {
        int half = Math.max(0, Math.min(from, raws.size() / 2));
        for (int i = half; i < raws.size(); i++) {
            if (words.startsTail(raws.get(i).line)) {
                return i;
            }
        }
        return raws.size();
    }

    private Line furniture(Raw raw) {
        List<Piece> pieces = Sentences.of(text, raw.start, raw.end);
        return new Line(
                raw.start,
                raw.end,
                raw.line,
                Paragraph.Role.FURNITURE,
                0,
                raw.numbering,
                pieces,
                Collections.nCopies(pieces.size(), false),
                raw.cell);
    }

    private Line line(Raw raw, int index, List<Raw> raws) {
        List<Piece> pieces = Sentences.of(text, raw.start, raw.end);
        boolean heading = !raw.cell && isHeading(raw, pieces, index, raws);
        return new Line(
                raw.start,
                raw.end,
                raw.line,
                heading ? Paragraph.Role.HEADING : Paragraph.Role.BODY,
                heading ? level(raw) : 0,
                raw.numbering,
                pieces,
                heads(raw, pieces, heading),
                raw.cell);
    }

    private boolean isHeading(Raw raw, List<Piece> pieces, int index, List<Raw> raws) {
        if (raw.styleLevel > 0 && raw.line.length() <= 2 * HEADING_LENGTH) {
            return true;
        }

        if (raw.line.length() > HEADING_LENGTH
                || pieces.size() > 1
                || Responsibility.isLabelled(raw.line, 0, raw.line.length())) {
            return false;
        }
        if (headedByShortLines && isShortHead(index, raws)) {
            return true;
        }
        boolean closed = SENTENCE_ENDS.indexOf(raw.line.charAt(raw.line.length() - 1)) >= 0;
        if (raw.numbering.isPresent() && raw.numbering.level() <= 4) {
            return leads(raw, index, raws) && (!closed || !hasDigit(raw.line, raw.numbering.length()));
        }
        return !closed && !raw.line.endsWith("：") && !raw.line.endsWith("，") && !raw.line.startsWith("（");
    }

    /** A numbered line is a heading when something other than its sibling follows. */
    private static boolean leads(Raw raw, int index, List<Raw> raws) {
        if (index + 1 >= raws.size()) {
            return false;
        }
        Raw next = raws.get(index + 1);
        return next.numbering.level() != raw.numbering.level();
    }

    private static boolean hasDigit(String line, int from) {
        return line.chars().skip(from).anyMatch(Character::isDigit);
    }

    /** Styles first; then 一、 1, （一） 2, 1. 3, （1） 4; a bare line stands above all when it names a part, else below. */
    private int level(Raw raw) {
        if (raw.numbering.isPresent()) {
            return raw.numbering.level() * 2;
        }
        if (raw.styleLevel > 0) {
            return raw.styleLevel * 2 - 1;
        }
        return !numberedParts && words.phaseOf(raw.line) != Phase.OPEN ? 1 : 3;
    }

    /** For each sentence: is it a heading in front of the sentences that spell it out? 积极扩大投资。 or 一是聚焦项目攻坚。 */
    private List<Boolean> heads(Raw raw, List<Piece> pieces, boolean heading) {
        List<Boolean> heads = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            heads.add(!heading && leadsASentence(pieces, i) && isHead(raw, pieces.get(i), pieces.get(i + 1), i == 0));
        }
        return heads;
    }

    /** Something other than a note on who is responsible follows. */
    private boolean leadsASentence(List<Piece> pieces, int index) {
        return pieces.subList(index + 1, pieces.size()).stream().anyMatch(piece -> text.charAt(piece.start()) != '（');
    }

    private boolean isHead(Raw raw, Piece piece, Piece next, boolean first) {
        String words = piece.in(text).toString();
        Numbering mark = first ? raw.numbering : Numbering.of(words);
        if ((!first && !mark.isPresent())
                || hasDigit(words, mark.length())
                || words.charAt(words.length() - 1) != '。') {
            return false;
        }
        boolean siblingFollows = mark.isPresent() && Numbering.of(next.in(text)).level() == mark.level();
        boolean bold = first && isBold(piece.start(), piece.end() - 1);
        return !siblingFollows && (bold || isShortHead(words, mark));
    }

    /** A head has no subject that promises: 东港区将聚焦…… is a sentence, 积极扩大投资 a head. */
    private static boolean isShortHead(String words, Numbering mark) {
        int bare = words.length() - mark.length();
        int comma = words.indexOf('，');
        boolean promises = (words.indexOf('将') > 0 && comma > words.indexOf('将'))
                || PROMISES.matcher(words).find();
        return bare <= (mark.isPresent() ? RUN_IN_LENGTH : BARE_RUN_IN_LENGTH) && !promises;
    }
}
