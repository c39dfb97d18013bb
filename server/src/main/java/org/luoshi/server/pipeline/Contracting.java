package org.luoshi.server.pipeline;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.ledger.Files;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Loops;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.Outcome;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.matter.Register;
import org.luoshi.server.matter.Registration;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.matter.playbook.Playbooks;
import org.luoshi.server.shared.Amount;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.Span;
import org.luoshi.server.unit.Acting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A contract is handed in (签约): it is evidence on the lead's matter, and each promise in it becomes a matter. */
@Component
public class Contracting {

    private static final String SIGNED = "signed";
    private static final String KIND = "投资合同";
    private static final String FOLLOWED = "task";

    private final Leads leads;
    private final Playbooks playbooks;
    private final Loops loops;
    private final Register register;
    private final LeadRecording recording;
    private final Files files;

    Contracting(
            Leads leads, Playbooks playbooks, Loops loops, Register register, LeadRecording recording, Files files) {
        this.leads = leads;
        this.playbooks = playbooks;
        this.loops = loops;
        this.register = register;
        this.recording = recording;
        this.files = files;
    }

    /** Whether its stage is that of signing, or a later one. */
    public boolean isSigned(Prospect it) {
        List<String> stages = playbooks.require(it.matter().playbook()).stages().stream()
                .map(Playbook.Stage::key)
                .toList();
        return stages.contains(SIGNED) && stages.indexOf(it.stage()) >= stages.indexOf(SIGNED);
    }

    /** @param at now, or, for loading, when it happened */
    @Transactional
    public Led contract(MatterId id, Signing signing, Acting acting, Instant at) {
        Optional<Prospect> found = leads.find(id, acting.scope());
        if (found.isEmpty()) {
            return new Led.NotThere();
        }
        if (!isSigned(found.get())) {
            return Led.refused("contract-early");
        }
        return signing.refusal().orElseGet(() -> contract(found.get(), signing, acting, at));
    }

    private Led contract(Prospect it, Signing signing, Acting acting, Instant at) {
        Digest digest = files.keep(signing.file());
        Command.File file = new Command.File(signing.fileName(), KIND, Optional.of(digest));
        Command report = new Command.Report(
                "%s，%s，承诺 %d 项"
                        .formatted(KIND, signing.signedOn(), signing.promises().size()),
                Map.of(),
                Map.of(),
                List.of(file),
                Optional.empty());
        Outcome outcome = loops.actAt(it.matter().id(), it.matter().version(), report, acting.who(), at);
        return outcome instanceof Outcome.Done done
                ? promised(it.lead(), done.matter(), signing, digest, acting, at)
                : LeadRecording.told(outcome);
    }

    private Led promised(Lead lead, Matter matter, Signing signing, Digest digest, Acting acting, Instant at) {
        List<Promise> promises = new ArrayList<>();
        for (Signing.Wanted wanted : signing.promises()) {
            int number = lead.promises().size() + promises.size();
            MatterId id = matter.id().part(at, number);
            register.register(registration(id, lead, matter, signing, wanted, digest), acting.who(), at);
            promises.add(new Promise(wanted.kind(), wanted.value(), wanted.due(), id));
        }
        return recording.record(
                lead,
                new LeadEvent.Contracted(digest, signing.fileName(), signing.signedOn(), promises),
                acting.who(),
                at);
    }

    private static Registration registration(
            MatterId id, Lead lead, Matter matter, Signing signing, Signing.Wanted wanted, Digest digest) {
        Promises.Form form = Promises.find(wanted.kind()).orElseThrow();
        String figure = wanted.value().map(it -> Amount.shown(it) + form.unit()).orElse("");
        String title = form.title().replace("{0}", lead.facts().investor()).replace("{1}", figure);
        String words = "%s，%s前。合同原件 SM3 %s".formatted(title, wanted.due(), digest);
        return new Registration(
                id,
                title,
                FOLLOWED,
                owners(matter),
                new Due.On(wanted.due(), ""),
                form.metric().stream()
                        .flatMap(metric -> wanted.value().stream().map(value -> measure(form, metric, value, wanted)))
                        .toList(),
                matter.section(),
                Optional.empty(),
                new Matter.Source(
                        Optional.empty(),
                        "%s %s".formatted(KIND, signing.fileName()),
                        0,
                        List.of(Quote.of(new Span(0, words.codePointCount(0, words.length())), words))),
                Optional.of(matter.parties().supervisor()),
                Optional.of(matter.id()));
    }

    private static List<Owner> owners(Matter matter) {
        return matter.owners().stream()
                .filter(it -> it.role() == Owner.Role.LEAD)
                .toList();
    }

    private static Measure measure(Promises.Form form, String metric, BigDecimal value, Signing.Wanted wanted) {
        return new Measure(
                Optional.empty(),
                metric + Amount.shown(value) + form.unit(),
                metric,
                Measure.Comparison.AT_LEAST,
                value,
                Optional.empty(),
                form.unit(),
                Optional.of(wanted.due()));
    }
}
