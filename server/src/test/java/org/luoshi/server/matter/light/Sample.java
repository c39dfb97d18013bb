package org.luoshi.server.matter.light;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.matter.Parties;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.Span;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.WorkingTime;

/** A matter under way with the bureau of development and reform, to be changed part by part. */
public final class Sample {

    public static final UnitCode LEAD = new UnitCode("fgj");
    public static final UnitCode SUPERVISOR = new UnitCode("dcs");

    public String id = "019c0000-0000-7000-8000-000000000001";
    public Matter.Loop loop = Matter.Loop.UNDER_WAY;
    public String title = "建成河东路";
    public Due due = new Due.None();
    public final List<Owner> owners = new ArrayList<>();
    public final List<Measure> measures = new ArrayList<>();
    public final Map<Integer, Course.Figure> figures = new HashMap<>();
    public final List<Course.Node> nodes = new ArrayList<>();
    public final List<Course.Hold> holds = new ArrayList<>();
    public Optional<Instant> started = Optional.empty();
    public Optional<Instant> moved = Optional.empty();
    public Optional<Instant> fresh = Optional.empty();
    public Optional<LocalDate> expected = Optional.empty();
    public Optional<PostCode> leader = Optional.empty();
    public Optional<Course.Claim> claim = Optional.empty();
    public Optional<Course.Foreseen> foreseen = Optional.empty();
    public final List<Course.Staged> stages = new ArrayList<>();
    public Optional<String> stage = Optional.empty();

    /** In Beijing time. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    public static Playbook playbook(String... lights) {
        return new Playbook(
                "task",
                1,
                "督办事项",
                List.of(),
                Map.of(Step.SIGN, WorkingTime.days(2)),
                Period.ofMonths(1),
                Period.ofDays(10),
                List.of(lights),
                List.of(),
                false,
                new Playbook.Sampling(0.1, 0, 0, 0, 0),
                false,
                Optional.empty(),
                Optional.empty());
    }

    public static Measure measure(String metric, Measure.Comparison op, String value, String unit) {
        return new Measure(
                Optional.empty(),
                metric,
                metric,
                op,
                new BigDecimal(value),
                op == Measure.Comparison.RANGE
                        ? Optional.of(new BigDecimal(value).add(BigDecimal.TEN))
                        : Optional.empty(),
                unit,
                Optional.empty());
    }

    public Sample due(String day) {
        due = new Due.On(LocalDate.parse(day), "");
        return this;
    }

    public Sample started(String local) {
        started = Optional.of(at(local));
        holds.add(new Course.Hold(Step.WORK, LEAD, Optional.empty(), at(local), Optional.empty(), Optional.empty()));
        return this;
    }

    public Sample moved(String local) {
        moved = Optional.of(at(local));
        return this;
    }

    public Sample fresh(String local) {
        fresh = Optional.of(at(local));
        return this;
    }

    public Sample figure(String target, String value) {
        measures.add(measure("新增企业", Measure.Comparison.AT_LEAST, target, "家"));
        figures.put(measures.size() - 1, new Course.Figure(new BigDecimal(value), Instant.EPOCH));
        return this;
    }

    public Sample node(String due, boolean done) {
        LocalDate day = LocalDate.parse(due);
        nodes.add(new Course.Node("节点", day, done ? Optional.of(day) : Optional.empty()));
        return this;
    }

    public Sample hold(Step step, UnitCode unit, String from, String by) {
        holds.clear();
        holds.add(new Course.Hold(step, unit, Optional.empty(), at(from), Optional.of(at(by)), Optional.empty()));
        return this;
    }

    public Matter matter() {
        return new Matter(
                MatterId.of(id),
                title,
                "task@1",
                loop,
                owners,
                due,
                measures,
                List.of(),
                Optional.empty(),
                new Matter.Source(Optional.empty(), "便函", 0, List.of(Quote.of(new Span(0, title.length()), title))),
                at("2026-01-05T09:00"),
                "小周",
                new Parties(
                        SUPERVISOR,
                        Optional.of(LEAD),
                        List.of(),
                        Optional.empty(),
                        leader,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()),
                Optional.empty(),
                new Course(
                        stage,
                        holds,
                        figures,
                        nodes,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        claim,
                        started,
                        moved,
                        fresh,
                        at("2026-01-05T09:00"),
                        expected,
                        Optional.empty(),
                        Progress.of(measures, figures, nodes),
                        0,
                        0,
                        0,
                        foreseen,
                        stages),
                1);
    }
}
