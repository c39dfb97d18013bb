package org.luoshi.server.web.api.leads;

import java.util.List;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.pipeline.Leads;
import org.luoshi.server.pipeline.Prospect;
import org.luoshi.server.pipeline.parcel.Grounds;
import org.luoshi.server.shared.CreditCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.api.Listing;
import org.luoshi.server.web.api.Problem;
import org.luoshi.server.web.api.Query;
import org.luoshi.server.web.api.Takes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Leads to read, of matters that the person may see; land, which everybody may. */
@RestController
@May(Act.SEE_MATTERS)
class LeadQueries {

    private final Leads leads;
    private final Grounds grounds;

    LeadQueries(Leads leads, Grounds grounds) {
        this.leads = leads;
        this.grounds = grounds;
    }

    /** All at once, the newest first: as many as an office has leads. */
    @GetMapping("/api/v1/leads")
    Listing<LeadForm> leads(Frame frame, @Takes({"lead", "stage", "industry", "credit", "open"}) Query query) {
        Scope scope = frame.acting().scope();
        List<Prospect> found = query.get("credit", CreditCode::new)
                .map(code -> leads.of(code, scope))
                .orElseGet(() -> leads.within(scope));
        return Listing.all(found.stream().filter(it -> fits(it, query)).toList(), LeadForm::of);
    }

    private static boolean fits(Prospect it, Query query) {
        return query.get("lead", UnitCode::new)
                        .filter(unit -> !it.matter().parties().lead().equals(java.util.Optional.of(unit)))
                        .isEmpty()
                && query.text("stage")
                        .filter(stage -> !stage.equals(it.stage()))
                        .isEmpty()
                && query.text("industry")
                        .filter(chain -> !chain.equals(it.lead().facts().chain()))
                        .isEmpty()
                && query.flag("open").filter(open -> open != it.isOpen()).isEmpty();
    }

    @GetMapping("/api/v1/matters/{id}/lead")
    LeadForm lead(Frame frame, @PathVariable MatterId id) {
        return leads.find(id, frame.acting().scope()).map(LeadForm::of).orElseThrow(Problem::notThere);
    }

    @GetMapping("/api/v1/parcels")
    Listing<ParcelForm> parcels(Frame frame) {
        return Listing.all(grounds.all(), ParcelForm::of);
    }
}
