package org.luoshi.server.web.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.web.BadRequest;

/** What a form asks for. */
final class Orders {

    private Orders() {}

    /** @param files that came with the form, already kept */
    static Command of(Action action, Typed typed, Matter matter, List<Command.File> files) {
        return switch (action) {
            case PROPOSE ->
                new Command.ProposeCriterion(typed.requiredUnit("lead"), typed.get("words"), typed.get("evidence"));
            case AGREE -> new Command.AgreeCriterion();
            case ASSIGN ->
                new Command.Assign(
                        typed.units("support"),
                        typed.unit("verifier"),
                        typed.post("leader"),
                        typed.post("commissioner"));
            case AMEND -> amend(typed, matter);
            case REASSIGN -> new Command.Reassign(typed.requiredUnit("lead"), typed.get("reason"));
            case SIGN -> new Command.Sign();
            case RETURN -> new Command.Return(typed.get("reason"));
            case REPORT -> report(typed, matter, files);
            case NODES ->
                new Command.SetNodes(nodes(typed.get("nodes"), matter.course().nodes()));
            case STAGE -> new Command.ReachStage(typed.get("stage"));
            case BLOCK -> new Command.Block(typed.get("words"), typed.requiredUnit("unit"));
            case UNBLOCK -> new Command.Unblock(number(typed.get("blocker")), typed.get("words"));
            case RAISE -> new Command.Raise(typed.get("question"));
            case FURTHER -> new Command.RaiseFurther(typed.get("reason"));
            case DECIDE -> new Command.Decide(typed.get("decision"));
            case DELAY -> new Command.AskDelay(typed.requiredDay("to"), typed.get("cause"));
            case GRANT -> new Command.GrantDelay(typed.get("words"));
            case REFUSE -> new Command.RefuseDelay(typed.get("reason"));
            case SPLIT -> new Command.Split(parts(typed));
            case SUSPEND -> new Command.Suspend(typed.get("reason"));
            case RESUME -> new Command.Resume(typed.get("reason"));
            case MERGE -> new Command.Merge(matter(typed.get("into")), typed.get("reason"));
            case WITHDRAW -> new Command.Withdraw(typed.get("reason"));
            case REOPEN -> new Command.Reopen(typed.get("reason"));
            case CLAIM -> new Command.Claim(typed.get("words"), files);
            case VERIFY ->
                typed.get("result").equals("rejected")
                        ? new Command.Reject(typed.get("words"), files)
                        : new Command.Uphold(typed.get("words"), files);
            case CLOSE -> new Command.Close(typed.get("words"));
        };
    }

    /** Figures and nodes that were left as they are say nothing new and are left out. */
    private static Command report(Typed typed, Matter matter, List<Command.File> files) {
        Map<Integer, java.math.BigDecimal> figures = new LinkedHashMap<>(typed.figures("figure"));
        figures.entrySet()
                .removeIf(entry -> Optional.ofNullable(matter.course().figures().get(entry.getKey()))
                        .filter(last -> last.value().compareTo(entry.getValue()) == 0)
                        .isPresent());
        Map<Integer, LocalDate> done = new LinkedHashMap<>(typed.days("done"));
        done.entrySet()
                .removeIf(entry -> entry.getKey() < matter.course().nodes().size()
                        && matter.course().nodes().get(entry.getKey()).done().equals(Optional.of(entry.getValue())));
        String words = typed.has("words") ? typed.get("words") : typed.get("unchanged");
        return new Command.Report(words, figures, done, files, typed.day("expected"));
    }

    /** A line each: the day, blanks, what is to be done. What was done under the same title stays done. */
    static List<Course.Node> nodes(String text, List<Course.Node> before) {
        List<Course.Node> nodes = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                nodes.add(node(line.strip(), number, before));
            }
        }
        return nodes;
    }

    private static Course.Node node(String line, int number, List<Course.Node> before) {
        String[] parts = line.split("[\\s\u3000]+", 2);
        if (parts.length < 2 || !parts[0].matches("\\d{4}.\\d{1,2}.\\d{1,2}日?")) {
            throw new BadRequest("typed.node", Integer.toString(number));
        }
        String title = parts[1].strip();
        Optional<LocalDate> done = before.stream()
                .filter(node -> node.title().equals(title))
                .flatMap(node -> node.done().stream())
                .findFirst();
        return new Course.Node(title, Typed.readDay(parts[0]), done);
    }

    private static List<Command.Part> parts(Typed typed) {
        List<Command.Part> parts = new ArrayList<>();
        for (int row = 0; row < typed.rows("title"); row++) {
            if (!typed.get("title", row).isEmpty() || !typed.get("lead", row).isEmpty()) {
                parts.add(part(typed, row));
            }
        }
        return parts;
    }

    private static Command.Part part(Typed typed, int row) {
        String lead = typed.get("lead", row);
        if (lead.isEmpty()) {
            throw new BadRequest("typed.part.unit", Integer.toString(row + 1));
        }
        String day = typed.get("due", row);
        Map<Integer, java.math.BigDecimal> figures = new HashMap<>();
        for (int measure = 0; typed.rows("figure-" + measure) > 0; measure++) {
            String figure = typed.get("figure-" + measure, row);
            if (!figure.isEmpty()) {
                figures.put(measure, Typed.readFigure(figure));
            }
        }
        return new Command.Part(
                typed.get("title", row),
                new org.luoshi.server.shared.UnitCode(lead),
                day.isEmpty() ? Optional.empty() : Optional.of(Typed.readDay(day)),
                figures);
    }

    private static Command amend(Typed typed, Matter matter) {
        Due due = typed.day("due")
                .<Due>map(day -> matter.due().lastDay().equals(Optional.of(day))
                        ? matter.due()
                        : new Due.On(day, matter.due().words()))
                .orElse(matter.due().lastDay().isPresent() ? new Due.None() : matter.due());
        return new Command.Amend(typed.get("title"), matter.owners(), due, measures(typed, matter));
    }

    private static List<Measure> measures(Typed typed, Matter matter) {
        Map<Integer, java.math.BigDecimal> values = typed.figures("measure");
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < matter.measures().size(); i++) {
            Measure old = matter.measures().get(i);
            measures.add(new Measure(
                    old.span(),
                    old.quote(),
                    old.metric(),
                    old.op(),
                    values.getOrDefault(i, old.value()),
                    old.upper(),
                    old.unit(),
                    old.due()));
        }
        return measures;
    }

    /** A matter's id, or its address as copied from the browser. */
    private static MatterId matter(String typed) {
        try {
            return MatterId.of(typed.replaceFirst("[?#].*$", "").replaceFirst("^.*/", ""));
        } catch (IllegalArgumentException e) {
            throw new BadRequest("typed.matter", typed);
        }
    }

    private static int number(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException e) {
            throw new BadRequest("typed.blocker", typed);
        }
    }
}
