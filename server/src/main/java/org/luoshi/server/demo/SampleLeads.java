package org.luoshi.server.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Loops;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.matter.Outcome;
import org.luoshi.server.pipeline.Contracting;
import org.luoshi.server.pipeline.LeadImport;
import org.luoshi.server.pipeline.LeadPreview;
import org.luoshi.server.pipeline.Led;
import org.luoshi.server.pipeline.Monthly;
import org.luoshi.server.pipeline.Prospecting;
import org.luoshi.server.pipeline.Signing;
import org.luoshi.server.pipeline.parcel.ParcelImport;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.Units;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The sample district's leads, talents and land: taken in by the import that any office uses, then moved on by the
 * commands that its people give, on days before today.
 */
@Component
class SampleLeads {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLeads.class);
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final PostCode CHIEF = new PostCode("dcs.chief");
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    /** Of what was promised for a month, in the months after signing. */
    private static final List<BigDecimal> ARRIVED =
            List.of(new BigDecimal("1.0"), new BigDecimal("0.8"), new BigDecimal("0.55"));

    private final LeadImport leads;
    private final ParcelImport parcels;
    private final Prospecting prospecting;
    private final Contracting contracting;
    private final Loops loops;
    private final Matters matters;
    private final Units units;
    private final TransactionTemplate transaction;

    SampleLeads(
            LeadImport leads,
            ParcelImport parcels,
            Prospecting prospecting,
            Contracting contracting,
            Loops loops,
            Matters matters,
            Units units,
            PlatformTransactionManager transactions) {
        this.leads = leads;
        this.parcels = parcels;
        this.prospecting = prospecting;
        this.contracting = contracting;
        this.loops = loops;
        this.matters = matters;
        this.units = units;
        this.transaction = new TransactionTemplate(transactions);
    }

    void load(Instant now) {
        Acting office = new Acting(at(CHIEF), Role.SUPERVISOR, new Scope.District());
        byte[] land = ParcelImport.filled(SampleLead.parcels());
        LOG.info(
                "{}: {}",
                SampleLead.PARCELS,
                parcels.take(land, parcels.preview(land, office).digest(), office, now));
        List<SampleLead> all = SampleLead.all();
        List<MatterId> ids = registered(all, office, now);
        for (int i = 0; i < ids.size(); i++) {
            int number = i;
            transaction.executeWithoutResult(status -> new Way(ids.get(number), all.get(number), now).go());
        }
        LOG.info("{} leads and talents are told", ids.size());
    }

    private List<MatterId> registered(List<SampleLead> all, Acting office, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, CHINA);
        byte[] file = LeadImport.filled(all.stream()
                .map(it -> it.line(units.organisation().nameOf(it.unit()), today))
                .toList());
        LeadPreview preview = leads.preview(file, office, now);
        if (!preview.faults().isEmpty()) {
            throw new IllegalStateException("%s: %s".formatted(SampleLead.NAME, preview.faults()));
        }
        LeadImport.Taken taken =
                leads.take(file, preview.digest(), office, now, day -> morning(day.orElse(today), now));
        return taken instanceof LeadImport.Taken.Done done ? done.fresh() : List.of();
    }

    private static Instant morning(LocalDate day, Instant now) {
        Instant at = day.atTime(9, 0).atZone(CHINA).toInstant();
        return at.isAfter(now) ? now : at;
    }

    private Who at(PostCode post) {
        return new Who(units.organisation().find(post).flatMap(Post::holder).orElse("经办人"), post);
    }

    /** One lead's way; a step that is refused ends it there, as it would for people. */
    private final class Way {

        private final MatterId id;
        private final SampleLead lead;
        private final Instant now;
        private final LocalDate registered;
        private final Acting clerk;

        Way(MatterId id, SampleLead lead, Instant now) {
            this.id = id;
            this.lead = lead;
            this.now = now;
            this.registered = lead.registered(LocalDate.ofInstant(now, CHINA));
            UnitCode unit = lead.unit();
            this.clerk = new Acting(at(new PostCode(unit.value() + ".clerk")), Role.CLERK, new Scope.Of(Set.of(unit)));
        }

        void go() {
            if (lead.days() > 0) {
                act(0, new Command.Sign());
            }
            lead.stages().forEach((stage, day) -> {
                act(day, new Command.ReachStage(stage));
                if (stage.equals("signed") && lead.contract()) {
                    contract(day);
                }
            });
            switch (lead.end()) {
                case SampleLead.End.Open open -> report(open.reported());
                case SampleLead.End.Dropped dropped ->
                    told(prospecting.drop(id, dropped.reason(), clerk, on(dropped.day())));
            }
        }

        private void report(int day) {
            int last = lead.stages().values().stream().reduce(0, Math::max);
            if (day > last) {
                act(day, new Command.Report("已与投资方对接，按计划推进", Map.of(), Map.of(), List.of(), Optional.empty()));
            }
        }

        /** After the working day's end, when all else of that day is said. */
        private void contract(int day) {
            LocalDate signed = registered.plusDays(day);
            BigDecimal investment = new BigDecimal(lead.cells().get(7)).multiply(WAN);
            Signing signing = new Signing(
                    "投资合同.txt",
                    "投资合同\n%s\n%s\n".formatted(lead.cells().get(1), signed).getBytes(StandardCharsets.UTF_8),
                    signed,
                    List.of(
                            new Signing.Wanted("investment", Optional.of(investment), signed.plusMonths(18)),
                            new Signing.Wanted(
                                    "jobs",
                                    Optional.of(new BigDecimal(60 + 10 * (lead.days() % 20))),
                                    signed.plusMonths(30)),
                            new Signing.Wanted("production", Optional.empty(), signed.plusMonths(14))));
            told(contracting.contract(id, signing, clerk, on(day)));
            money(signed, investment, on(day));
        }

        private void money(LocalDate signed, BigDecimal investment, Instant at) {
            BigDecimal monthly = investment
                    .divide(BigDecimal.valueOf(60_000), 0, RoundingMode.HALF_UP)
                    .multiply(WAN);
            YearMonth first = YearMonth.from(signed).plusMonths(1);
            List<Monthly> promised = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                promised.add(new Monthly(first.plusMonths(i), monthly));
            }
            told(prospecting.promiseMoney(id, promised, clerk, at));
            YearMonth today = YearMonth.from(now.atZone(CHINA));
            for (int i = 0; i < ARRIVED.size() && first.plusMonths(i).isBefore(today); i++) {
                told(prospecting.arrive(
                        id,
                        first.plusMonths(i),
                        monthly.multiply(ARRIVED.get(i))
                                .divide(WAN, 0, RoundingMode.HALF_UP)
                                .multiply(WAN),
                        clerk,
                        now));
            }
        }

        private void act(int day, Command command) {
            Outcome outcome = loops.actAt(
                    id, matters.find(id, new Scope.District()).orElseThrow().version(), command, clerk.who(), on(day));
            if (!(outcome instanceof Outcome.Done)) {
                LOG.warn("{} {}: {}", lead.cells().get(1), command, outcome);
            }
        }

        private void told(Led led) {
            if (!(led instanceof Led.Done)) {
                LOG.warn("{}: {}", lead.cells().get(1), led);
            }
        }

        /** In the afternoon of that day, but never later than now. */
        private Instant on(int day) {
            Instant at = registered.plusDays(day).atTime(15, 0).atZone(CHINA).toInstant();
            return at.isAfter(now) ? now : at;
        }
    }
}
