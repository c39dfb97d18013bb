package org.luoshi.server.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.document.Block;
import org.luoshi.server.document.DocumentText;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.Span;
import org.luoshi.server.shared.Who;

/** The people, units and words that the intake's tests speak of. */
final class Cast {

    static final Who ZHOU = new Who("督查室 小周");
    static final Who WU = new Who("督查室 小吴");
    static final MatterId MATTER = MatterId.of("019c0000-0000-7000-8000-000000000001");

    static final Owner SCIENCE = new Owner("区科技局", Owner.Role.LEAD, Owner.Source.STATED);
    static final Owner INDUSTRY = new Owner("区工信局", Owner.Role.LEAD, Owner.Source.STATED);
    static final Owner FINANCE = new Owner("区财政局", Owner.Role.SUPPORT, Owner.Source.STATED);
    static final Due YEAR = new Due.On(LocalDate.of(2026, 12, 31), "年内");
    static final Due JUNE = new Due.On(LocalDate.of(2026, 6, 30), "6月底前");

    /** Two sentences; the first holds two figures. */
    static final String WORDS = "新增高新技术企业20家以上，培育专精特新企业12家。推进石桥镇污水处理厂扩建，6月底前通水。";

    private Cast() {}

    static DocumentText text() {
        return new DocumentText(
                WORDS, false, List.of(new Block(Block.Kind.PARAGRAPH, 0, List.of(new Block.Piece(0, WORDS)))));
    }

    static Span at(String words) {
        int start = WORDS.indexOf(words);
        return new Span(start, start + words.length());
    }

    static Measure measure(String words, String metric, int value) {
        return new Measure(
                Optional.of(at(words)),
                words,
                metric,
                Measure.Comparison.AT_LEAST,
                BigDecimal.valueOf(value),
                Optional.empty(),
                "家",
                Optional.empty());
    }

    /** Number 1: the first sentence, with two figures and its lead. */
    static Candidate firms() {
        return candidate(
                1,
                "新增高新技术企业20家以上，培育专精特新企业12家。",
                new Content(
                        "新增高新技术企业20家以上",
                        List.of(SCIENCE, FINANCE),
                        YEAR,
                        List.of(measure("新增高新技术企业20家以上", "新增高新技术企业", 20), measure("培育专精特新企业12家", "培育专精特新企业", 12))));
    }

    /** Number 2: the second sentence, owed by another lead. */
    static Candidate plant() {
        return candidate(2, "推进石桥镇污水处理厂扩建，6月底前通水。", new Content("推进石桥镇污水处理厂扩建", List.of(INDUSTRY), JUNE, List.of()));
    }

    static Candidate candidate(int number, String words, Content content) {
        return new Candidate(
                new CandidateId(number),
                1,
                List.of(text().quote(at(words))),
                content,
                new Status.Open(),
                new Origin.Rules(),
                List.of("一、做强产业"),
                Optional.empty(),
                Optional.empty(),
                0.9,
                List.of(new Reason("verb-of-promise", "新增")),
                List.of());
    }

    static Board board(Candidate... candidates) {
        Map<CandidateId, Candidate> all = new HashMap<>();
        for (Candidate candidate : candidates) {
            all.put(candidate.id(), candidate);
        }
        return new Board(candidates.length + 1, all);
    }

    /** The board after a decision that must be accepted. */
    static Board after(Board board, Ruling ruling) {
        Board after = board;
        for (ReviewEvent event : ((Ruling.Yes) ruling).events()) {
            after = after.after(ReviewEvent.FORMS.read(ReviewEvent.FORMS.write(event)));
        }
        return after;
    }

    static Candidate on(Board board, int number) {
        return board.get(new CandidateId(number));
    }

    static List<Candidate> shown(Board board) {
        List<Candidate> shown = new ArrayList<>();
        board.candidates().values().stream().filter(Candidate::isShown).forEach(shown::add);
        shown.sort((one, other) -> one.id().compareTo(other.id()));
        return shown;
    }

    static java.time.Instant now() {
        return Parts.NOW;
    }
}
