package org.luoshi.server.web.matter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterEvent;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.Spoken;

/** Puts what happened into words: a heading, and what was said with it. */
record History(Subject subject, Frame frame, Names names, Matter matter) {

    static History of(Subject subject) {
        return new History(subject, subject.frame(), subject.names(), subject.matter());
    }

    /** What happened, in a few words. */
    String heading(MatterEvent event) {
        return switch (event) {
            case MatterEvent.Registered it -> frame.t("history.registered");
            case MatterEvent.Amended it -> frame.t("history.amended");
            case MatterEvent.CriterionProposed it -> frame.t("history.criterion-proposed", names.unit(it.by()));
            case MatterEvent.CriterionAgreed it -> frame.t("history.criterion-agreed", names.unit(it.by()));
            case MatterEvent.Assigned it -> frame.t("history.assigned", names.unit(it.lead()));
            case MatterEvent.Signed it -> frame.t("history.signed", names.unit(it.by()));
            case MatterEvent.Returned it -> frame.t("history.returned");
            case MatterEvent.Reassigned it -> frame.t("history.reassigned", names.unit(it.lead()));
            case MatterEvent.Reported it -> frame.t("history.reported");
            case MatterEvent.NodesSet it ->
                frame.n("history.nodes-set", it.nodes().size());
            case MatterEvent.Foreseen it -> frame.t("history.foreseen");
            case MatterEvent.StageReached it -> frame.t("history.stage-reached", stage(it.stage()));
            case MatterEvent.Blocked it -> frame.t("history.blocked", it.number(), names.unit(it.unit()));
            case MatterEvent.Unblocked it -> frame.t("history.unblocked", it.number());
            case MatterEvent.Raised it -> frame.t("history.raised", names.post(it.to()));
            case MatterEvent.Decided it -> frame.t("history.decided", names.post(it.by()));
            case MatterEvent.DelayAsked it -> frame.t("history.delay-asked", it.to());
            case MatterEvent.DelayGranted it -> frame.t("history.delay-granted", it.to());
            case MatterEvent.DelayRefused it -> frame.t("history.delay-refused");
            case MatterEvent.SplitUp it -> frame.n("history.split", it.parts().size());
            case MatterEvent.Suspended it -> frame.t("history.suspended");
            case MatterEvent.Resumed it -> frame.t("history.resumed");
            case MatterEvent.Merged it -> frame.t("history.merged");
            case MatterEvent.Withdrawn it -> frame.t("history.withdrawn");
            case MatterEvent.Reopened it -> frame.t("history.reopened");
            case MatterEvent.Claimed it -> frame.t("history.claimed", names.unit(it.by()));
            case MatterEvent.Upheld it -> frame.t("history.upheld", names.unit(it.by()));
            case MatterEvent.Rejected it -> frame.t("history.rejected", names.unit(it.by()));
            case MatterEvent.Closed it -> frame.t("history.closed", names.unit(it.by()));
        };
    }

    /** Its title; the key for one that the playbook no longer names. */
    private String stage(String key) {
        return subject.playbook().stage(key).map(Playbook.Stage::title).orElse(key);
    }

    /** What was said, a line each; may be empty. */
    List<String> words(MatterEvent event) {
        return switch (event) {
            case MatterEvent.Registered it -> List.of(it.title());
            case MatterEvent.Amended it -> List.of(it.title());
            case MatterEvent.CriterionProposed it -> said(it.words(), it.evidence());
            case MatterEvent.CriterionAgreed it -> List.of();
            case MatterEvent.Assigned it -> assigned(it);
            case MatterEvent.Signed it -> List.of();
            case MatterEvent.Returned it -> said(it.reason());
            case MatterEvent.Reassigned it -> said(it.reason());
            case MatterEvent.Reported it -> reported(it);
            case MatterEvent.NodesSet it ->
                it.nodes().stream().map(node -> node.due() + " " + node.title()).toList();
            case MatterEvent.Foreseen it -> foreseen(it.foreseen());
            case MatterEvent.StageReached it -> List.of();
            case MatterEvent.Blocked it -> said(it.words());
            case MatterEvent.Unblocked it -> said(it.words());
            case MatterEvent.Raised it -> said(it.question());
            case MatterEvent.Decided it -> said(it.decision());
            case MatterEvent.DelayAsked it -> said(it.cause());
            case MatterEvent.DelayGranted it -> said(it.words());
            case MatterEvent.DelayRefused it -> said(it.reason());
            case MatterEvent.SplitUp it -> List.of();
            case MatterEvent.Suspended it -> said(it.reason());
            case MatterEvent.Resumed it -> said(it.reason());
            case MatterEvent.Merged it -> said(it.reason());
            case MatterEvent.Withdrawn it -> it.reason().map(this::said).orElse(List.of());
            case MatterEvent.Reopened it -> said(it.reason());
            case MatterEvent.Claimed it -> claimed(it);
            case MatterEvent.Upheld it -> said(it.words());
            case MatterEvent.Rejected it -> said(it.reason());
            case MatterEvent.Closed it -> said(it.words());
        };
    }

    /** The files that came with it. */
    static List<Command.File> files(MatterEvent event) {
        return switch (event) {
            case MatterEvent.Reported it -> it.evidence();
            case MatterEvent.Claimed it -> it.evidence();
            case MatterEvent.Upheld it -> it.evidence();
            case MatterEvent.Rejected it -> it.evidence();
            default -> List.of();
        };
    }

    private List<String> foreseen(Course.Foreseen it) {
        return List.of(frame.t("history.foreseen.days", it.likely(), it.cautious(), it.due()));
    }

    private List<String> assigned(MatterEvent.Assigned it) {
        List<String> lines = new ArrayList<>();
        if (!it.support().isEmpty()) {
            lines.add(frame.t("history.with", Phrases.list(frame, names.units(it.support()))));
        }
        it.verifier().ifPresent(unit -> lines.add(frame.t("history.verifier", names.unit(unit))));
        it.leader().ifPresent(post -> lines.add(frame.t("history.leader", names.post(post))));
        return lines;
    }

    private List<String> reported(MatterEvent.Reported it) {
        List<String> lines = new ArrayList<>(said(it.words()));
        new TreeMap<>(it.figures()).forEach((number, value) -> lines.add(figure(number, value)));
        new TreeMap<>(it.done()).forEach((number, day) -> lines.add(node(number, day)));
        it.expected().ifPresent(day -> lines.add(frame.t("history.expected", day)));
        return lines;
    }

    private List<String> claimed(MatterEvent.Claimed it) {
        String drawn = it.check().onTheSpot() ? frame.t("check.spot") : frame.t("check.paper");
        List<String> all = new ArrayList<>(said(it.words()));
        all.add(frame.t("history.check", drawn, Check.percent(it.check().probability())));
        return all;
    }

    private String figure(int number, BigDecimal value) {
        List<Measure> measures = matter.measures();
        if (number >= measures.size()) {
            return Spoken.figure(value);
        }
        Measure measure = measures.get(number);
        return "%s %s %s".formatted(measure.metric(), Spoken.figure(value), measure.unit());
    }

    private String node(int number, LocalDate day) {
        var nodes = matter.course().nodes();
        String title = number < nodes.size() ? nodes.get(number).title() : Integer.toString(number + 1);
        return frame.t("history.node-done", title, day);
    }

    private List<String> said(String... words) {
        return java.util.Arrays.stream(words).filter(it -> !it.isBlank()).toList();
    }
}
