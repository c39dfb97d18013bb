package org.luoshi.server.pipeline;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Loops;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.matter.Outcome;
import org.luoshi.server.matter.loop.District;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.CreditCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.change.Changes;

/** Units that win investors for a small district, on a real ledger. */
final class Cast implements AutoCloseable {

    static final Scope ALL = new Scope.District();
    static final Instant NOW = Parts.NOW;
    static final Acting OFFICE = new Acting(District.CHIEF, Role.SUPERVISOR, ALL);
    static final Acting FGJ = clerk(District.FGJ_CLERK, District.FGJ);
    static final Acting TOWN = clerk(District.TOWN_CLERK, District.SHIQIAO);

    final Parts parts = Parts.open();
    final Registering registering = parts.get(Registering.class);
    final Prospecting prospecting = parts.get(Prospecting.class);
    final Contracting contracting = parts.get(Contracting.class);
    final LeadImport imports = parts.get(LeadImport.class);
    final Leads leads = parts.get(Leads.class);

    Cast() {
        parts.get(Changes.class).carryOut(new District().changes(), District.CHIEF);
    }

    private static Acting clerk(Who who, UnitCode unit) {
        return new Acting(who, Role.CLERK, new Scope.Of(Set.of(unit)));
    }

    /** Of an area that belongs to nobody, 370399, with a right check character. */
    static CreditCode code(int number) {
        String first = "91370399MA%07d".formatted(number);
        return new CreditCode(first + CreditCode.check(first));
    }

    static LeadFacts facts(String investor, Optional<CreditCode> code) {
        return new LeadFacts(
                LeadFacts.Kind.INVESTMENT,
                investor,
                code,
                "江苏苏州",
                "s4",
                "高端轴承",
                "",
                "保持架",
                Optional.of(new BigDecimal("80")),
                Optional.of(new BigDecimal("320000000")),
                "",
                "");
    }

    static Wish wish(String investor, Optional<CreditCode> code, UnitCode unit) {
        return new Wish(facts(investor, code), unit, Optional.empty());
    }

    MatterId registered(String investor, Optional<CreditCode> code, Acting acting) {
        Led led = registering.register(wish(investor, code, acting.who().unit().orElseThrow()), acting, NOW);
        if (led instanceof Led.Done done) {
            return done.lead();
        }
        throw new AssertionError(led.toString());
    }

    Matter matter(MatterId id) {
        return parts.get(Matters.class).find(id, ALL).orElseThrow();
    }

    Lead lead(MatterId id) {
        return leads.find(id, ALL).orElseThrow().lead();
    }

    Matter act(MatterId id, Command command, Who who, Instant at) {
        Outcome outcome = parts.get(Loops.class).actAt(id, matter(id).version(), command, who, at);
        if (outcome instanceof Outcome.Done done) {
            return done.matter();
        }
        throw new AssertionError(command + ": " + outcome);
    }

    /** On to signing, a day for each stage. */
    void sign(MatterId id, Who who) {
        act(id, new Command.ReachStage("talks"), who, NOW.plus(Duration.ofDays(1)));
        act(id, new Command.ReachStage("signed"), who, NOW.plus(Duration.ofDays(2)));
    }

    static String code(Led led) {
        return led instanceof Led.Refused refused ? refused.code() : led.toString();
    }

    static List<Object> values(Led led) {
        return led instanceof Led.Refused refused ? refused.values() : List.of(led);
    }

    @Override
    public void close() {
        parts.close();
    }
}
