package org.luoshi.server.web.api.matters;

import java.time.Instant;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.matter.playbook.Step;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.web.api.Cursor;
import org.luoshi.server.web.api.Query;

/** The filter of a list of matters, from its address. */
final class Filters {

    private Filters() {}

    /** @param now that lights and clocks are compared with */
    static MatterFilter of(Query query, Instant now) {
        return MatterFilter.all()
                .withText(query.text("q").orElse(""))
                .withOwner(query.text("owner"))
                .withSection(query.text("section"))
                .withDocument(query.get("document", it -> new DocumentId(Long.parseLong(it))))
                .withDueFrom(query.day("due_from"))
                .withDueTo(query.day("due_to"))
                .withHasMeasure(query.flag("measured"))
                .withLoop(query.word("loop", Matter.Loop.class))
                .withLead(query.get("lead", UnitCode::new))
                .withUnit(query.get("unit", UnitCode::new))
                .withHolder(query.get("holder", UnitCode::new))
                .withStep(query.word("step", Step.class))
                .withLit(query.word("light", Colour.class).map(it -> new MatterFilter.Lit(it, now)))
                .withOverdue(query.flag("overdue").filter(it -> it).map(it -> now))
                .withLeader(query.get("leader", PostCode::new))
                .withPlaybook(query.text("playbook"))
                .withParent(query.get("parent", MatterId::of))
                .withSort(query.word("sort", MatterFilter.Sort.class).orElse(MatterFilter.Sort.SOURCE))
                .withPage(query.get("cursor", Cursor::page).orElse(1), query.number("limit", 1, 500, 50));
    }
}
