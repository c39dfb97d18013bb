package org.luoshi.server.web.review;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.intake.Candidate.Seen;
import org.luoshi.server.intake.CandidateId;
import org.luoshi.server.intake.Command;
import org.luoshi.server.intake.Grounds;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Span;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Every decision about one candidate, each as a resource that is made. */
@Controller
@May(Act.REVIEW_DOCUMENTS)
@RequestMapping("/documents/{document}/candidates")
class DecisionController {

    private final Answers answers;
    private final ReviewDesk desk;

    DecisionController(Answers answers, ReviewDesk desk) {
        this.answers = answers;
        this.desk = desk;
    }

    @PostMapping("/{id}/confirmation")
    View confirm(
            Frame frame,
            @PathVariable DocumentId document,
            @PathVariable CandidateId id,
            @RequestParam int version,
            @RequestParam Optional<String> playbook) {
        return decide(frame, document, id, new Command.Confirm(new Seen(id, version), playbook), "confirmed");
    }

    @PostMapping("/{id}/content")
    View mend(Frame frame, @PathVariable DocumentId document, @PathVariable CandidateId id, Mending form) {
        Mending.Outcome outcome = form.content(desk.candidate(document, id), frame);
        return switch (outcome) {
            case Mending.Outcome.Understood understood ->
                decide(
                        frame,
                        document,
                        id,
                        new Command.Mend(new Seen(id, form.version()), understood.content()),
                        "mended");
            case Mending.Outcome.Unclear unclear ->
                answers.refused(frame, document, Optional.of(id), unclear.sentence());
        };
    }

    @PostMapping("/{id}/owners")
    View assign(
            Frame frame,
            @PathVariable DocumentId document,
            @PathVariable CandidateId id,
            @RequestParam int version,
            OwnersForm form) {
        List<Owner> before = desk.candidate(document, id).content().owners();
        return decide(frame, document, id, new Command.Assign(new Seen(id, version), form.owners(before)), "assigned");
    }

    @PostMapping("/{id}/parts")
    View split(
            Frame frame,
            @PathVariable DocumentId document,
            @PathVariable CandidateId id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") List<Integer> at,
            @RequestParam(defaultValue = "") String by) {
        Seen seen = new Seen(id, version);
        Command command = by.equals("measures") ? new Command.SplitByMeasures(seen) : new Command.Split(seen, at);
        return decide(frame, document, id, command, "split");
    }

    @PostMapping("/{id}/merger")
    View merge(
            Frame frame,
            @PathVariable DocumentId document,
            @PathVariable CandidateId id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") List<Seen> with) {
        List<Seen> all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(new Seen(id, version)), with.stream())
                .toList();
        return decide(frame, document, id, new Command.Merge(all), "merged");
    }

    @PostMapping("/{id}/setting-aside")
    View setAside(
            Frame frame,
            @PathVariable DocumentId document,
            @PathVariable CandidateId id,
            @RequestParam int version,
            @RequestParam Grounds grounds,
            @RequestParam(defaultValue = "") String note) {
        return decide(frame, document, id, new Command.SetAside(new Seen(id, version), grounds, note.strip()), "aside");
    }

    @PostMapping("/{id}/taking-back")
    View takeBack(
            Frame frame, @PathVariable DocumentId document, @PathVariable CandidateId id, @RequestParam int version) {
        return decide(frame, document, id, new Command.TakeBack(new Seen(id, version)), "undone");
    }

    /** Words selected in the text become a candidate. */
    @PostMapping(params = "start")
    View takeUpWords(Frame frame, @PathVariable DocumentId document, @RequestParam int start, @RequestParam int end) {
        Command command = new Command.TakeUpWords(new Span(Math.max(0, start), Math.max(Math.max(0, start), end)));
        return answers.decide(frame, document, Optional.empty(), command, "taken");
    }

    /** A sentence that the rules left becomes a candidate. */
    @PostMapping(params = "sentence")
    View takeUpSentence(Frame frame, @PathVariable DocumentId document, @RequestParam int sentence) {
        Command command = new Command.TakeUpSentence(sentence);
        return answers.decide(frame, document, Optional.empty(), command, "taken");
    }

    private View decide(Frame frame, DocumentId document, CandidateId id, Command command, String said) {
        return answers.decide(frame, document, Optional.of(id), command, said);
    }
}
