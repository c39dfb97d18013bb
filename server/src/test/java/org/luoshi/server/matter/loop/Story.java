package org.luoshi.server.matter.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Decision;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterEvent;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.matter.Situation;
import org.luoshi.server.matter.fold.Fold;
import org.luoshi.server.matter.fold.Told;
import org.luoshi.server.matter.light.Rules;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.matter.playbook.PlaybookReader;
import org.luoshi.server.matter.playbook.Reading;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.Span;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.shared.calendar.StatutoryCalendar;
import org.luoshi.server.unit.Organisation;

/** A matter's story, told without a database: commands, and the time that passes between them. */
final class Story {

    static final WorkCalendar CALENDAR = new StatutoryCalendar();
    static final LocalDate DUE = LocalDate.of(2026, 12, 31);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final MatterId ID = MatterId.of("019c0000-0000-7000-8000-000000000001");

    private final Organisation district;
    private final Playbook playbook;
    private final Map<MatterId, Matter> kin = new LinkedHashMap<>();
    private Matter matter;
    private Instant now;
    String root = "a".repeat(64);

    private Story(Organisation district, Playbook playbook, Due due, List<Measure> measures) {
        this.district = district;
        this.playbook = playbook;
        this.now = at(LocalDate.of(2026, 3, 2));
        this.matter = Fold.of(List.of(new Told(registered(ID, playbook.reference(), due, measures), "周主任", now)));
    }

    static Story begins() {
        return begins(new District());
    }

    static Story begins(Organisation district) {
        return new Story(district, playbook("task"), new Due.On(DUE, "年内"), List.of(rooms(30)));
    }

    static Story begins(String playbook, Due due, List<Measure> measures) {
        return new Story(new District(), playbook(playbook), due, measures);
    }

    /** Agreed, assigned and signed for by 发改局; 统计局 verifies. */
    static Story underWay() {
        return begins().isUnderWay();
    }

    Story isUnderWay() {
        return proposed()
                .does(new Command.AgreeCriterion(), District.FGJ_CLERK)
                .does(assignment(), District.CHIEF)
                .does(new Command.Sign(), District.FGJ_CLERK);
    }

    Story proposed() {
        return does(new Command.ProposeCriterion(District.FGJ, "建成并投用30个社区食堂", "验收单"), District.CHIEF);
    }

    static Command.Assign assignment() {
        return assignment(Optional.of(District.TJJ));
    }

    static Command.Assign assignment(Optional<UnitCode> verifier) {
        return new Command.Assign(List.of(District.QINGYA), verifier, Optional.empty(), Optional.empty());
    }

    Story claimed() {
        return does(new Command.Claim("全部建成", List.of(file("验收单.pdf"))), District.FGJ_CLERK);
    }

    Story verified() {
        return claimed().does(new Command.Uphold("属实", List.of(file("现场.jpg"))), District.TJJ_CLERK);
    }

    Story closed() {
        return verified().does(new Command.Close("销号"), District.CHIEF);
    }

    Matter matter() {
        return matter;
    }

    Instant now() {
        return now;
    }

    Playbook playbook() {
        return playbook;
    }

    Story on(LocalDate day) {
        now = at(day);
        return this;
    }

    Story later(long minutes) {
        now = now.plusSeconds(minutes * 60);
        return this;
    }

    Story knows(Matter other) {
        kin.put(other.id(), other);
        return this;
    }

    Story does(Command command, Who who) {
        Decision decision = decides(command, who);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        take((Decision.Accepted) decision, who);
        return later(60);
    }

    void take(Decision.Accepted accepted, Who who) {
        matter = Fold.ahead(matter, accepted.events(), who.toString(), now);
        accepted.begun()
                .forEach((id, events) -> kin.put(
                        id,
                        Fold.of(events.stream()
                                .map(it -> new Told(it, who.toString(), now))
                                .toList())));
    }

    Decision decides(Command command, Who who) {
        return Deciding.on(
                matter,
                command,
                new Situation(
                        who,
                        district.find(who.post().orElseThrow()).orElseThrow().role(),
                        district,
                        playbook,
                        CALENDAR,
                        root,
                        new ArrayList<>(kin.values()),
                        now));
    }

    /** The code of the refusal, or “accepted”. */
    String refusal(Command command, Who who) {
        return switch (decides(command, who)) {
            case Decision.Accepted accepted -> "accepted";
            case Decision.Refused refused -> refused.code();
        };
    }

    List<Matter> kin() {
        return List.copyOf(kin.values());
    }

    static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).atZone(ZONE).toInstant();
    }

    static Measure rooms(int many) {
        return measure("社区食堂", Measure.Comparison.AT_LEAST, many, "个");
    }

    static Measure measure(String metric, Measure.Comparison op, int value, String unit) {
        return new Measure(
                Optional.empty(),
                value + unit,
                metric,
                op,
                new BigDecimal(value),
                op == Measure.Comparison.RANGE ? Optional.of(new BigDecimal(value + 5)) : Optional.empty(),
                unit,
                Optional.empty());
    }

    static Command.File file(String name) {
        return new Command.File(name, "验收", Optional.of(Digest.of(name.getBytes(StandardCharsets.UTF_8))));
    }

    static Command.Report report(int value) {
        return new Command.Report(
                "已建成" + value, Map.of(0, new BigDecimal(value)), Map.of(), List.of(), Optional.empty());
    }

    static MatterEvent.Registered registered(MatterId id, String playbook, Due due, List<Measure> measures) {
        return new MatterEvent.Registered(
                id,
                "新建社区食堂30个",
                playbook,
                List.of(new Owner("区发改局", Owner.Role.LEAD, Owner.Source.STATED, Optional.of(District.FGJ))),
                due,
                measures,
                List.of("一、民生"),
                Optional.empty(),
                new Matter.Source(Optional.empty(), "2026年政府工作报告", 1, List.of(Quote.of(new Span(0, 9), "新建社区食堂30个"))),
                Optional.of(District.DCS),
                Optional.empty(),
                Optional.of(District.DCS),
                Optional.empty());
    }

    static Playbook playbook(String name) {
        String place = "/playbook/%s@1.yaml".formatted(name);
        try (var in = Story.class.getResourceAsStream(place)) {
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return ((Reading.Read) new PlaybookReader(Rules.names()).read(place, yaml, 1)).playbook();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MatterId id(int number) {
        return MatterId.fresh(at(LocalDate.of(2026, 1, 5)), new Random(number));
    }
}
