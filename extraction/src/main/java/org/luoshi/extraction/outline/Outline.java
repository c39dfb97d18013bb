package org.luoshi.extraction.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.luoshi.extraction.reading.Prose;

/** The document's lines in order, each with the headings above it and what it speaks of. */
public record Outline(Kind kind, String title, List<Paragraph> paragraphs) {

    /** What sort of paper it is: it decides what is meant where nothing is said. */
    public enum Kind {
        /** 政府工作报告. */
        REPORT,
        /** 意见, 通知, 方案, 规划: every part is an instruction unless it says otherwise. */
        INSTRUCTION,
        /** A news story or anything else. */
        STORY
    }

    /** Reads the outline of a document. */
    public static Outline of(Prose prose, LineLexicon words) {
        List<Line> lines = new Lines(prose, words).read();
        String title = Titles.of(lines, words);
        Kind kind = words.kindOf(
                title, Titles.candidates(lines).stream().map(Line::text).toList());
        return new Outline(kind, title, new Builder(words, kind).build(lines));
    }

    private static final class Builder {
        private final LineLexicon words;
        private final Kind kind;
        private final Deque<Open> open = new ArrayDeque<>();
        private Phase phase;
        private int section;

        Builder(LineLexicon words, Kind kind) {
            this.words = words;
            this.kind = kind;
            this.phase = Phase.OPEN;
        }

        List<Paragraph> build(List<Line> lines) {
            List<Paragraph> paragraphs = new ArrayList<>(lines.size());
            for (Line line : lines) {
                paragraphs.add(
                        switch (line.role()) {
                            case HEADING -> heading(line);
                            case BODY -> body(line);
                            case FURNITURE -> paragraph(line, path(), Phase.OPEN);
                        });
            }
            return paragraphs;
        }

        private Paragraph heading(Line line) {
            while (!open.isEmpty() && open.peekLast().level >= line.level()) {
                open.removeLast();
            }
            Paragraph paragraph = paragraph(line, path(), phase);
            section++;
            open.addLast(new Open(line.level(), line.text()));
            phase = phaseUnder(line);
            return paragraph;
        }

        /** A heading's own word counts; without one, a heading inside a part leaves the part's phase. */
        private Phase phaseUnder(Line line) {
            Phase said = words.phaseOf(line.text());
            if (said != Phase.OPEN) {
                return said;
            }
            if (kind == Kind.INSTRUCTION && line.numbering().isPresent()) {
                return Phase.PLAN;
            }
            return phase;
        }

        private Paragraph body(Line line) {
            Phase said = words.turnOf(line.text());
            if (said != Phase.OPEN) {
                phase = said;
            }
            return paragraph(line, path(), phase);
        }

        private Paragraph paragraph(Line line, List<String> path, Phase phase) {
            return new Paragraph(
                    line.start(),
                    line.end(),
                    line.role(),
                    line.numbering(),
                    line.pieces(),
                    line.heads(),
                    path,
                    phase,
                    section,
                    line.isCell());
        }

        private List<String> path() {
            return open.stream()
                    .map(heading -> heading.text().replaceFirst("。$", ""))
                    .toList();
        }

        private record Open(int level, String text) {}
    }
}
