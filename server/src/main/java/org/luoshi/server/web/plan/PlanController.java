package org.luoshi.server.web.plan;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.plan.Plan;
import org.luoshi.server.plan.Planning;
import org.luoshi.server.plan.Result;
import org.luoshi.server.plan.Trial;
import org.luoshi.server.shared.Amount;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Redirects;
import org.luoshi.server.web.plan.PlanPage.Typed;
import org.luoshi.server.web.plan.PlanReader.Beside;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The plan of one matter, and every change to it. */
@Controller
@RequestMapping("/matters/{id}/plan")
class PlanController {

    private static final Set<String> DONE =
            Set.of("applied", "mended", "aimed", "frozen", "begun", "taken-back", "money", "moved");

    private final PlanReader reader;
    private final Planning planning;

    PlanController(PlanReader reader, Planning planning) {
        this.reader = reader;
        this.planning = planning;
    }

    @GetMapping
    @May(Act.SEE_MATTERS)
    View plan(
            Frame frame,
            @PathVariable MatterId id,
            @RequestParam(defaultValue = "") String baseline,
            @RequestParam(defaultValue = "") String done) {
        int number = baseline.matches("\\d{1,4}") ? Integer.parseInt(baseline) : 0;
        List<String> said = DONE.contains(done) ? List.of(frame.t("gantt.done." + done)) : List.of();
        return reader.page(frame, id, new Beside(number, Optional.empty(), Typed.NOTHING, said, true));
    }

    /** The plan for the wall. */
    @GetMapping("/wall.pdf")
    @May(Act.SEE_MATTERS)
    Object wall(Frame frame, @PathVariable MatterId id, @RequestParam(defaultValue = "A3") String size) {
        return switch (reader.print(frame, id, size)) {
            case Printing.Printed.File file -> file.file();
            case Printing.Printed.Not not -> not(frame, id, Typed.NOTHING, not.why());
        };
    }

    /** What would come of another day for a node. It reads only, so that its address can be kept and loaded again. */
    @GetMapping("/trial")
    @May(Act.ACT_ON_MATTERS)
    View trial(
            Frame frame,
            @PathVariable MatterId id,
            @RequestParam(defaultValue = "") String node,
            @RequestParam(defaultValue = "") String start) {
        Optional<LocalDate> day = date(start);
        if (day.isEmpty()) {
            return not(frame, id, Typed.NOTHING, frame.t("gantt.wrong.date"));
        }
        Trial trial = planning.trial(id, node, day.get(), frame.acting()).orElseThrow(NotThere.no("node", node));
        return reader.page(frame, id, new Beside(0, Optional.of(trial), Typed.NOTHING, List.of(), true));
    }

    /** Confirms a trial. */
    @PostMapping("/move")
    @May(Act.ACT_ON_MATTERS)
    View move(
            Frame frame,
            @PathVariable MatterId id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String node,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(defaultValue = "") String seal) {
        return date(start)
                .map(it -> answer(
                        frame,
                        id,
                        Typed.NOTHING,
                        "moved",
                        planning.move(id, seen, node, it, Optional.of(seal), frame.acting())))
                .orElseGet(() -> not(frame, id, Typed.NOTHING, frame.t("gantt.wrong.date")));
    }

    @PostMapping
    @May(Act.ACT_ON_MATTERS)
    View apply(
            Frame frame,
            @PathVariable MatterId id,
            @RequestParam(defaultValue = "") String template,
            @RequestParam(defaultValue = "") String begin,
            @RequestParam(defaultValue = "") String due) {
        Typed typed = new Typed(template, begin, due, "", List.of());
        return date(due).isEmpty() || !begin.isBlank() && date(begin).isEmpty()
                ? not(frame, id, typed, frame.t("gantt.wrong.date"))
                : answer(
                        frame,
                        id,
                        typed,
                        "applied",
                        planning.apply(id, template, date(begin), date(due).orElseThrow(), frame.acting()));
    }

    /** Another beginning or due. */
    @PostMapping("/aim")
    @May(Act.ACT_ON_MATTERS)
    View aim(
            Frame frame,
            @PathVariable MatterId id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String begin,
            @RequestParam(defaultValue = "") String due) {
        Typed typed = new Typed("", begin, due, "", List.of());
        return date(due).isEmpty() || !begin.isBlank() && date(begin).isEmpty()
                ? not(frame, id, typed, frame.t("gantt.wrong.date"))
                : answer(
                        frame,
                        id,
                        typed,
                        "aimed",
                        planning.aim(id, seen, date(begin), date(due).orElseThrow(), frame.acting()));
    }

    /** Nodes by hand. */
    @PostMapping("/nodes")
    @May(Act.ACT_ON_MATTERS)
    View mend(
            Frame frame,
            @PathVariable MatterId id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") List<String> key,
            @RequestParam(defaultValue = "") List<String> title,
            @RequestParam(defaultValue = "") List<String> days,
            @RequestParam(defaultValue = "") List<String> after,
            @RequestParam(defaultValue = "") Set<String> out) {
        Plan plan = reader.plan(frame, id).orElseThrow(NotThere.no("plan", id));
        List<NodeForm.Line> lines = NodeForm.of(key, title, days, after, out);
        Typed typed = new Typed("", "", "", "", lines);
        return switch (NodeForm.read(frame, plan, lines)) {
            case NodeForm.Read.Not not -> reader.page(frame, id, Beside.not(typed, not.why()));
            case NodeForm.Read.Well well ->
                answer(frame, id, typed, "mended", planning.mend(id, seen, well.nodes(), well.ties(), frame.acting()));
        };
    }

    @PostMapping("/baselines")
    @May(Act.ACT_ON_MATTERS)
    View freeze(
            Frame frame,
            @PathVariable MatterId id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String name) {
        Result result = planning.freeze(id, seen, name, frame.acting());
        return answer(frame, id, new Typed("", "", "", name, List.of()), "frozen", result);
    }

    @PostMapping("/nodes/{node}/start")
    @May(Act.ACT_ON_MATTERS)
    View begin(
            Frame frame,
            @PathVariable MatterId id,
            @PathVariable String node,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String day) {
        return date(day)
                .map(it ->
                        answer(frame, id, Typed.NOTHING, "begun", planning.begin(id, seen, node, it, frame.acting())))
                .orElseGet(() -> not(frame, id, Typed.NOTHING, frame.t("gantt.wrong.date")));
    }

    @PostMapping("/nodes/{node}/start/removal")
    @May(Act.ACT_ON_MATTERS)
    View takeBack(
            Frame frame,
            @PathVariable MatterId id,
            @PathVariable String node,
            @RequestParam(defaultValue = "0") int seen) {
        return answer(frame, id, Typed.NOTHING, "taken-back", planning.takeBackBegin(id, seen, node, frame.acting()));
    }

    /** Investment of a month. */
    @PostMapping("/money")
    @May(Act.ACT_ON_MATTERS)
    View money(
            Frame frame,
            @PathVariable MatterId id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String planned,
            @RequestParam(defaultValue = "") String paid) {
        Optional<YearMonth> when = month(month);
        Optional<BigDecimal> sum = Amount.parse(planned);
        Optional<BigDecimal> spent = Amount.parse(paid);
        if (when.isEmpty() || sum.isEmpty() || !paid.isBlank() && spent.isEmpty()) {
            return not(frame, id, Typed.NOTHING, frame.t("gantt.wrong.money"));
        }
        Result result = planning.setMoney(id, seen, when.get(), sum.get(), spent, frame.acting());
        return answer(frame, id, Typed.NOTHING, "money", result);
    }

    private View answer(Frame frame, MatterId id, Typed typed, String done, Result result) {
        return switch (result) {
            case Result.Done well -> Redirects.to("/matters/%s/plan?done=%s".formatted(id, done));
            case Result.Refused no ->
                not(
                        frame,
                        id,
                        typed,
                        frame.t("refused." + no.code(), no.values().toArray()));
            case Result.Conflict now -> not(frame, id, Typed.NOTHING, frame.t("gantt.conflict"));
            case Result.NotThere nothing -> throw NotThere.no("plan", id).get();
        };
    }

    private View not(Frame frame, MatterId id, Typed typed, String why) {
        return reader.page(frame, id, Beside.not(typed, new ArrayList<>(List.of(why))));
    }

    static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<YearMonth> month(String typed) {
        try {
            return Optional.of(YearMonth.parse(typed.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
