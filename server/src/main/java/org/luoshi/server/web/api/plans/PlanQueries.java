package org.luoshi.server.web.api.plans;

import org.luoshi.server.matter.MatterId;
import org.luoshi.server.plan.PlanFilter;
import org.luoshi.server.plan.Plans;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.api.Listing;
import org.luoshi.server.web.api.Problem;
import org.luoshi.server.web.api.Query;
import org.luoshi.server.web.api.Takes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Plans to read, of matters that the person may see. */
@RestController
@May(Act.SEE_MATTERS)
class PlanQueries {

    private final Plans plans;

    PlanQueries(Plans plans) {
        this.plans = plans;
    }

    /** All at once, the nearest due first: as many as an office has projects. */
    @GetMapping("/api/v1/plans")
    Listing<PlanRow> plans(Frame frame, @Takes({"lead", "leader", "stage", "open"}) Query query) {
        PlanFilter filter = new PlanFilter(
                query.get("lead", UnitCode::new),
                query.get("leader", PostCode::new),
                query.text("stage"),
                query.flag("open").orElse(false));
        return Listing.all(plans.within(filter, frame.acting().scope()), PlanRow::of);
    }

    @GetMapping("/api/v1/matters/{id}/plan")
    PlanForm plan(Frame frame, @PathVariable MatterId id) {
        return plans.find(id, frame.acting().scope()).map(PlanForm::of).orElseThrow(Problem::notThere);
    }
}
