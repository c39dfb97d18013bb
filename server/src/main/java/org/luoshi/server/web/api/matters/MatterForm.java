package org.luoshi.server.web.api.matters;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.UnitCode;

/** A matter with all about it. */
record MatterForm(
        MatterId id,
        int version,
        String title,
        String playbook,
        Matter.Loop loop,
        Optional<String> stage,
        Optional<HoldForm> holder,
        List<OwnerForm> owners,
        PartiesForm parties,
        DueForm due,
        List<MeasureForm> measures,
        Map<Integer, FigureForm> figures,
        Optional<CriterionForm> criterion,
        List<NodeForm> nodes,
        List<FileForm> evidence,
        List<BlockerForm> blockers,
        Optional<RaisedForm> raised,
        Optional<DelayForm> delay,
        Optional<ClaimForm> claim,
        double progress,
        int delays,
        int failures,
        int reopenings,
        Optional<Instant> started,
        Optional<Instant> moved,
        Optional<Instant> fresh,
        List<String> section,
        Optional<String> framework,
        SourceForm source,
        Instant registeredAt,
        String registeredBy) {

    static MatterForm of(Matter it) {
        Course course = it.course();
        return new MatterForm(
                it.id(),
                it.version(),
                it.title(),
                it.playbook(),
                it.loop(),
                course.stage(),
                course.holder().map(HoldForm::of),
                it.owners().stream().map(OwnerForm::of).toList(),
                PartiesForm.of(it),
                DueForm.of(it.due()),
                it.measures().stream().map(MeasureForm::of).toList(),
                FigureForm.of(course.figures()),
                it.criterion().map(CriterionForm::of),
                NodeForm.of(course.nodes()),
                FileForm.of(course.evidence()),
                course.blockers().stream().map(BlockerForm::of).toList(),
                course.raised().map(r -> new RaisedForm(r.question(), r.to(), r.by(), r.at())),
                course.delay().map(d -> new DelayForm(d.to(), d.cause(), d.at(), d.by())),
                course.claim().map(ClaimForm::of),
                course.progress(),
                course.delays(),
                course.failures(),
                course.reopenings(),
                course.started(),
                course.moved(),
                course.fresh(),
                it.section(),
                it.framework(),
                SourceForm.of(it.source()),
                it.registeredAt(),
                it.registeredBy());
    }

    /**
     * A time with one holder.
     *
     * @param post absent where any post of the unit may act
     * @param by until when the step should be done
     * @param to absent while it lasts
     */
    record HoldForm(
            Step step,
            UnitCode unit,
            Optional<PostCode> post,
            Instant from,
            Optional<Instant> by,
            Optional<Instant> to) {

        static HoldForm of(Course.Hold it) {
            return new HoldForm(it.step(), it.unit(), it.post(), it.from(), it.by(), it.to());
        }
    }

    record PartiesForm(
            UnitCode supervisor,
            Optional<UnitCode> lead,
            List<UnitCode> support,
            UnitCode verifier,
            Optional<PostCode> leader,
            Optional<PostCode> commissioner,
            Optional<MatterId> parent,
            List<MatterId> parts) {

        static PartiesForm of(Matter matter) {
            var it = matter.parties();
            return new PartiesForm(
                    it.supervisor(),
                    it.lead(),
                    it.support(),
                    it.checking(),
                    it.leader(),
                    it.commissioner(),
                    it.parent(),
                    it.parts());
        }
    }

    /** The last value reported. */
    record FigureForm(BigDecimal value, Instant at) {

        static Map<Integer, FigureForm> of(Map<Integer, Course.Figure> figures) {
            Map<Integer, FigureForm> forms = new java.util.TreeMap<>();
            figures.forEach((number, figure) -> forms.put(number, new FigureForm(figure.value(), figure.at())));
            return forms;
        }
    }

    record CriterionForm(String words, String evidence, UnitCode proposedBy, Optional<UnitCode> agreedBy) {

        static CriterionForm of(org.luoshi.server.matter.Criterion it) {
            return new CriterionForm(it.words(), it.evidence(), it.proposedBy(), it.agreedBy());
        }
    }

    record NodeForm(String title, LocalDate due, Optional<LocalDate> done) {

        static List<NodeForm> of(List<Course.Node> nodes) {
            return nodes.stream()
                    .map(it -> new NodeForm(it.title(), it.due(), it.done()))
                    .toList();
        }

        Course.Node node() {
            return new Course.Node(title, due, done);
        }
    }

    /** @param kind what it shows, in words */
    record FileForm(String name, String kind, Optional<Digest> digest, Instant at, String by) {

        static List<FileForm> of(List<Course.Evidence> evidence) {
            return evidence.stream()
                    .map(it -> new FileForm(it.name(), it.kind(), it.file(), it.at(), it.by()))
                    .toList();
        }
    }

    record BlockerForm(int number, String words, UnitCode unit, Instant at, String by) {

        static BlockerForm of(Course.Blocker it) {
            return new BlockerForm(it.number(), it.words(), it.unit(), it.at(), it.by());
        }
    }

    record RaisedForm(String question, PostCode to, PostCode by, Instant at) {}

    record DelayForm(LocalDate to, String cause, Instant at, String by) {}

    /** @param check how it is verified, drawn when it was claimed */
    record ClaimForm(String words, List<FileForm> evidence, CheckForm check, Instant at, UnitCode by) {

        static ClaimForm of(Course.Claim it) {
            Course.Check check = it.check();
            return new ClaimForm(
                    it.words(),
                    FileForm.of(it.evidence()),
                    new CheckForm(check.onTheSpot(), check.probability(), check.lot(), check.seed(), check.reasons()),
                    it.at(),
                    it.by());
        }
    }

    record CheckForm(boolean onTheSpot, double probability, double lot, String seed, List<String> reasons) {}

    record SourceForm(Optional<DocumentId> document, String title, int candidate, List<QuoteForm> quotes) {

        static SourceForm of(Matter.Source it) {
            return new SourceForm(
                    it.document(),
                    it.title(),
                    it.candidate(),
                    it.quotes().stream().map(QuoteForm::of).toList());
        }
    }

    /**
     * @param start in code points into the document's text
     * @param digest SM3 of the words
     */
    record QuoteForm(int start, int end, String words, String digest) {

        static QuoteForm of(Quote it) {
            return new QuoteForm(it.span().start(), it.span().end(), it.words(), it.digest());
        }
    }
}
