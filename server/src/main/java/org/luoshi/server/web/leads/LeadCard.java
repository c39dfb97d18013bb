package org.luoshi.server.web.leads;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.pipeline.Contracting;
import org.luoshi.server.pipeline.LeadFacts;
import org.luoshi.server.pipeline.Leads;
import org.luoshi.server.pipeline.MoneyFlow;
import org.luoshi.server.pipeline.Promise;
import org.luoshi.server.pipeline.Prospecting;
import org.luoshi.server.pipeline.parcel.Fit;
import org.luoshi.server.pipeline.parcel.Grounds;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.matter.Beside;
import org.luoshi.server.web.matter.Subject;
import org.luoshi.server.web.matter.Subjects;
import org.springframework.stereotype.Component;

/** A lead's card on the page of its matter. */
@Component
public class LeadCard implements Beside {

    private static final int MOST_FITS = 5;

    private final Leads leads;
    private final LeadsReader reader;
    private final Contracting contracting;
    private final Grounds grounds;
    private final Matters matters;
    private final Subjects subjects;
    private final Pages pages;

    LeadCard(
            Leads leads,
            LeadsReader reader,
            Contracting contracting,
            Grounds grounds,
            Matters matters,
            Subjects subjects,
            Pages pages) {
        this.leads = leads;
        this.reader = reader;
        this.contracting = contracting;
        this.grounds = grounds;
        this.matters = matters;
        this.subjects = subjects;
        this.pages = pages;
    }

    /**
     * @param promises the matters that the contracts' promises became, as far as the reader may see them
     * @param fits parcels that fit it, best first
     */
    public record Card(
            LeadRow row,
            boolean mine,
            boolean signed,
            List<Subject> promises,
            List<Fit> fits,
            org.luoshi.server.web.Names names) {

        public List<MoneyFlow.Month> months() {
            return MoneyFlow.of(List.of(row.lead()));
        }
    }

    @Override
    public Optional<String> card(Subject subject) {
        Frame frame = subject.frame();
        Matter matter = subject.matter();
        if (!isPursued(matter)) {
            return Optional.empty();
        }
        return leads.find(matter.id(), frame.acting().scope()).map(prospect -> {
            LeadRow row = reader.row(frame, prospect, subject.now());
            Card card = new Card(
                    row,
                    Prospecting.mayWork(matter, frame.acting()) && prospect.isOpen(),
                    contracting.isSigned(prospect),
                    promises(subject, prospect.lead().promises()),
                    fits(row.facts()),
                    subject.names());
            return pages.part("leads/card", Map.of("frame", frame, "card", card));
        });
    }

    private static boolean isPursued(Matter matter) {
        String playbook = matter.playbook().substring(0, matter.playbook().indexOf('@'));
        return List.of(LeadFacts.Kind.values()).stream()
                .anyMatch(it -> it.playbook().equals(playbook));
    }

    private List<Subject> promises(Subject subject, List<Promise> promises) {
        Scope scope = subject.frame().acting().scope();
        return promises.stream()
                .flatMap(it -> matters.find(it.matter(), scope).stream())
                .map(it -> subjects.of(subject.frame(), it, subject.now()))
                .toList();
    }

    private List<Fit> fits(LeadFacts facts) {
        if (facts.land().isEmpty()) {
            return List.of();
        }
        return Fit.of(facts, grounds.all()).stream().limit(MOST_FITS).toList();
    }
}
