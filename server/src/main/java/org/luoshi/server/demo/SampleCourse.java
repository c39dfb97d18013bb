package org.luoshi.server.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.luoshi.server.ledger.Files;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Loops;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.Outcome;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.matter.criterion.CriterionDraft;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Resolved;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.Units;
import org.luoshi.server.unit.duty.Suggestion;
import org.luoshi.server.unit.duty.Suggestions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One matter's way through the loop, by its place in the story: every twelfth matter goes the same way, so that each
 * state of the loop is seen. A step that is refused ends the way there, as it would for people.
 */
@Component
class SampleCourse {

    private static final Logger LOG = LoggerFactory.getLogger(SampleCourse.class);
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final PostCode CHIEF = new PostCode("dcs.chief");
    private static final UnitCode STATISTICS = new UnitCode("tjj");
    private static final UnitCode LAND = new UnitCode("zrj");
    private static final UnitCode FINANCE = new UnitCode("czj");

    private final Loops loops;
    private final Matters matters;
    private final Units units;
    private final Suggestions suggestions;
    private final Files files;
    private final TransactionTemplate transaction;

    SampleCourse(
            Loops loops,
            Matters matters,
            Units units,
            Suggestions suggestions,
            Files files,
            org.springframework.transaction.PlatformTransactionManager transactions) {
        this.loops = loops;
        this.matters = matters;
        this.units = units;
        this.suggestions = suggestions;
        this.files = files;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param number of the matter in the story, from 0 */
    void run(MatterId id, int number, Instant registered) {
        Matter matter = matters.find(id, new Scope.District()).orElseThrow();
        lead(matter).ifPresent(lead -> new Way(matter, lead, registered).go(fate(number)));
    }

    /** Whom the document names; where that is the district as a whole, whose duties fit best. */
    private Optional<UnitCode> lead(Matter matter) {
        return matter.owners(Owner.Role.LEAD).stream()
                .flatMap(name -> units.organisation().resolve(name) instanceof Resolved.One one
                        ? Stream.of(one.unit())
                        : Stream.<UnitCode>of())
                .filter(this::works)
                .findFirst()
                .or(() -> suggestions.leads(matter.title()).stream()
                        .map(Suggestion::unit)
                        .filter(this::works)
                        .findFirst());
    }

    /** Whether somebody there can sign and somebody report. */
    private boolean works(UnitCode unit) {
        Organisation organisation = units.organisation();
        return Stream.of("head", "clerk")
                .allMatch(post -> organisation
                        .find(new PostCode(unit.value() + "." + post))
                        .flatMap(Post::holder)
                        .isPresent());
    }

    static int fate(int number) {
        return number % 12;
    }

    /** How long such a way is on when the story ends: those that have only just begun were confirmed last week. */
    static long days(int fate) {
        return switch (fate) {
            case 11 -> 1;
            case 10 -> 2;
            case 3 -> 5;
            case 2, 9 -> 6;
            default -> SampleStory.LENGTH.toDays();
        };
    }

    private Digest paper(String words) {
        return transaction.execute(status -> files.keep(words.getBytes(StandardCharsets.UTF_8)));
    }

    /** A matter on its way; the time goes on with each step. */
    private final class Way {

        private final UnitCode lead;
        private final Who chief;
        private final Who clerk;
        private final Who head;
        private Matter matter;
        private Instant at;
        private boolean stopped;

        Way(Matter matter, UnitCode lead, Instant at) {
            this.matter = matter;
            this.lead = lead;
            this.at = at;
            this.chief = at(CHIEF);
            this.clerk = at(new PostCode(lead.value() + ".clerk"));
            this.head = at(new PostCode(lead.value() + ".head"));
        }

        private Who at(PostCode post) {
            return new Who(units.organisation().find(post).flatMap(Post::holder).orElse("经办人"), post);
        }

        void go(int fate) {
            if (fate == 11) {
                return;
            }
            CriterionDraft draft = CriterionDraft.of(matter);
            act(1, chief, new Command.ProposeCriterion(lead, draft.words(), draft.evidence()));
            if (fate == 10) {
                return;
            }
            act(2, clerk, new Command.AgreeCriterion());
            act(1, chief, new Command.Assign(support(), verifier(), leader(), Optional.empty()));
            if (fate == 3) {
                return;
            }
            if (fate == 9) {
                act(1, head, new Command.Return("所需用地指标由其他单位掌握，请重新明确牵头单位"));
                return;
            }
            act(1, clerk, new Command.Sign());
            work(fate);
        }

        private void work(int fate) {
            switch (fate) {
                case 0 -> {
                    report(9, 1, "已完成主体内容，进入收尾");
                    claim(14);
                    act(3, checker(), new Command.Uphold("现场核对与台账一致，予以通过", List.of()));
                    act(1, chief, new Command.Close("资料齐全，同意销号"));
                }
                case 1 -> {
                    report(12, 0.05, "方案已印发，按月推进");
                    report(30, 0.08, "完成过半，资料已归档");
                }
                case 2 -> {}
                case 4 -> {
                    report(10, 0, "前期手续办理中");
                    act(28, clerk, new Command.Block("用地手续待批，影响进场施工", lead.equals(LAND) ? FINANCE : LAND));
                }
                case 5 -> {
                    report(14, -0.1, "资金缺口较大，正在对接");
                    act(24, head, new Command.Raise("缺口资金由哪一渠道保障，请予明确"));
                }
                case 6 -> {
                    report(15, -0.2, "受汛期影响，进度慢于计划");
                    matter.due()
                            .lastDay()
                            .ifPresent(due ->
                                    act(22, head, new Command.AskDelay(due.plusMonths(1), "汛期停工二十余天，施工窗口顺延，已增加班组追赶")));
                }
                case 7 -> {
                    report(10, 1, "主要指标已达到");
                    claim(34);
                }
                case 8 -> {
                    claim(20);
                    act(3, checker(), new Command.Reject("佐证只到上月，数量对不上，请补齐后再报", List.of()));
                }
                default -> report(38, 0.05, "本月按计划推进");
            }
        }

        private List<UnitCode> support() {
            return matter.owners(Owner.Role.SUPPORT).stream()
                    .flatMap(name -> units.organisation().resolve(name) instanceof Resolved.One one
                            ? List.of(one.unit()).stream()
                            : List.<UnitCode>of().stream())
                    .filter(it -> !it.equals(lead))
                    .distinct()
                    .toList();
        }

        /** Figures are checked by the statistics office, unless it owes the matter itself. */
        private Optional<UnitCode> verifier() {
            boolean counted = !matter.measures().isEmpty()
                    && !lead.equals(STATISTICS)
                    && !support().contains(STATISTICS);
            return counted ? Optional.of(STATISTICS) : Optional.empty();
        }

        private Who checker() {
            return matter.parties().verifier().isPresent() ? at(new PostCode("tjj.clerk")) : chief;
        }

        /** The leader in whose portfolio the lead unit is. */
        private Optional<PostCode> leader() {
            Organisation organisation = units.organisation();
            return organisation.above(new PostCode(lead.value() + ".head"));
        }

        /** @param ahead of the straight line to the date, as a share of the whole; negative: behind */
        private void report(int days, double ahead, String words) {
            act(
                    days,
                    clerk,
                    new Command.Report(
                            words, figures(days, ahead), Map.of(), List.of(evidence("进展说明")), Optional.empty()));
        }

        private Map<Integer, BigDecimal> figures(int days, double ahead) {
            double share = Math.clamp(pace(at.plus(Duration.ofDays(days))) + ahead, 0, 1);
            Map<Integer, BigDecimal> figures = new TreeMap<>();
            for (int i = 0; i < matter.measures().size(); i++) {
                Measure measure = matter.measures().get(i);
                if (measure.op() != Measure.Comparison.AT_MOST) {
                    int scale = Math.max(0, measure.value().scale());
                    figures.put(
                            i,
                            measure.value().multiply(BigDecimal.valueOf(share)).setScale(scale, RoundingMode.CEILING));
                }
            }
            return figures;
        }

        /** How much of the time from signing to the date has passed. */
        private double pace(Instant now) {
            Instant begin = matter.course().started().orElse(at);
            return matter.due()
                    .lastDay()
                    .map(due -> due.plusDays(1).atStartOfDay(CHINA).toInstant())
                    .filter(begin::isBefore)
                    .map(end -> (double) Duration.between(begin, now).toMinutes()
                            / Duration.between(begin, end).toMinutes())
                    .orElse(1.0);
        }

        private void claim(int days) {
            act(days, head, new Command.Claim("办结标准已达到，申请销号", List.of(evidence("验收意见"))));
        }

        private Command.File evidence(String kind) {
            String words = "%s\n%s\n%s\n".formatted(kind, matter.title(), LocalDate.ofInstant(at, CHINA));
            return new Command.File(kind + ".txt", kind, Optional.of(paper(words)));
        }

        private void act(int days, Who who, Command command) {
            if (stopped) {
                return;
            }
            at = at.plus(Duration.ofDays(days));
            switch (loops.actAt(matter.id(), matter.version(), command, who, at)) {
                case Outcome.Done done -> matter = done.matter();
                case Outcome.Refused refused -> {
                    LOG.debug("{} {}: {}", matter.title(), command, refused.why());
                    stopped = true;
                }
                case Outcome.Conflict conflict -> stopped = true;
                case Outcome.NotThere nothing -> stopped = true;
            }
        }
    }
}
