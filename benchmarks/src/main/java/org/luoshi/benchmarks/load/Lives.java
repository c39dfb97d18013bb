package org.luoshi.benchmarks.load;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterEvent;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.matter.playbook.Playbooks;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.Span;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Unit;

/**
 * Lives of matters, each from a seed of its own: the same number gives the same life, reckoned from the same moment.
 * They begin within the last year and a bit, their dates fall within a year, and the share of each state is about that
 * of a district in the middle of its year: every seventh closed, three quarters under way.
 */
final class Lives {

    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final PostCode CHIEF = new PostCode("dcs.chief");
    private static final List<String> PLAYBOOKS =
            List.of("task", "task", "task", "task", "meeting", "meeting", "project", "livelihood", "instruction");
    private static final int DOCUMENTS = 60;

    private final Life.World world;
    private final Playbooks playbooks;
    private final List<UnitCode> leads;
    private final Optional<Digest> paper;
    private final int reports;
    private final Instant now;

    /**
     * @param reports a matter that is under way has, on average
     * @param paper that is handed in as evidence
     */
    Lives(Life.World world, Playbooks playbooks, Optional<Digest> paper, int reports, Instant now) {
        this.world = world;
        this.playbooks = playbooks;
        this.leads = leads(world.organisation());
        this.paper = paper;
        this.reports = reports;
        this.now = now;
    }

    /** Units where somebody can sign and somebody report, and that do not supervise. */
    private static List<UnitCode> leads(Organisation organisation) {
        return organisation.units().stream()
                .map(Unit::code)
                .filter(code -> !code.equals(CHIEF.unit()))
                .filter(code -> Stream.of("head", "clerk")
                        .allMatch(post -> organisation
                                .find(new PostCode(code.value() + "." + post))
                                .isPresent()))
                .toList();
    }

    List<UnitCode> leads() {
        return leads;
    }

    Life of(long number) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L + 20260228);
        Instant begun = now.minus(Duration.ofMinutes(1440L * (30 + random.nextInt(370)) + random.nextInt(1440)));
        UnitCode lead = leads.get(random.nextInt(leads.size()));
        Playbook playbook = playbooks
                .latest(PLAYBOOKS.get(random.nextInt(PLAYBOOKS.size())))
                .orElseThrow();
        MatterEvent.Registered registered = registered(random, playbook, lead, begun);
        Life life = new Life(world, playbook, registered, world.who(CHIEF), begun);
        new Fate(life, playbook, lead, random, reports, paper, now).run();
        return life;
    }

    private MatterEvent.Registered registered(Random random, Playbook playbook, UnitCode lead, Instant begun) {
        String words = Themes.sentence(random);
        int document = random.nextInt(DOCUMENTS);
        int start = random.nextInt(20_000);
        return new MatterEvent.Registered(
                MatterId.fresh(begun, random),
                words.substring(0, Math.min(40, words.length() - 1)),
                playbook.reference(),
                owners(random, lead),
                due(random, begun),
                measures(random),
                List.of(Themes.section(random)),
                Optional.empty(),
                new Matter.Source(
                        Optional.of(new DocumentId(1000 + document)),
                        "2026年工作要点之" + document,
                        1 + random.nextInt(200),
                        List.of(Quote.of(new Span(start, start + words.codePointCount(0, words.length())), words))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(CHIEF.unit()),
                Optional.empty());
    }

    private List<Owner> owners(Random random, UnitCode lead) {
        return Stream.of(
                        owner(lead, Owner.Role.LEAD),
                        owner(leads.get(random.nextInt(leads.size())), Owner.Role.SUPPORT))
                .limit(random.nextInt(3) == 0 ? 2 : 1)
                .toList();
    }

    private Owner owner(UnitCode unit, Owner.Role role) {
        return new Owner(world.organisation().nameOf(unit), role, Owner.Source.STATED, Optional.of(unit));
    }

    private Due due(Random random, Instant begun) {
        if (random.nextInt(12) == 0) {
            return random.nextBoolean() ? new Due.None() : new Due.Unclear("尽快");
        }
        LocalDate first = LocalDate.ofInstant(begun, CHINA).plusDays(20);
        LocalDate soonest = LocalDate.ofInstant(now, CHINA).minusDays(40);
        return new Due.On((first.isAfter(soonest) ? first : soonest).plusDays(random.nextInt(365)), "年内");
    }

    private static List<Measure> measures(Random random) {
        return Stream.generate(() -> measure(random)).limit(random.nextInt(3)).toList();
    }

    private static Measure measure(Random random) {
        String[] named = Themes.metric(random).split("/", 2);
        return new Measure(
                Optional.empty(),
                named[0],
                named[0],
                Measure.Comparison.AT_LEAST,
                BigDecimal.valueOf(100 + random.nextInt(900)),
                Optional.empty(),
                named[1],
                Optional.empty());
    }

    /** Of nothing but figures that a report would bring. */
    static Map<Integer, BigDecimal> figures(Matter matter, double share) {
        Map<Integer, BigDecimal> figures = new java.util.TreeMap<>();
        for (int i = 0; i < matter.measures().size(); i++) {
            long value = Math.round(matter.measures().get(i).value().doubleValue() * Math.clamp(share, 0, 1));
            figures.put(i, BigDecimal.valueOf(value));
        }
        return figures;
    }
}
