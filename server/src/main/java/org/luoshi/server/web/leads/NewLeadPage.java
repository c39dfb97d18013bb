package org.luoshi.server.web.leads;

import java.util.List;
import org.luoshi.server.pipeline.LeadFacts;
import org.luoshi.server.pipeline.Sizes;
import org.luoshi.server.unit.Unit;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.matter.Typed;

/**
 * The form of a lead with what was typed so far.
 *
 * @param sentence why what was sent could not be taken; empty on the first sight
 * @param own the unit of who asks, chosen where nothing else is
 * @param doubtful whether a reason is asked for
 */
public record NewLeadPage(Frame frame, Typed typed, String sentence, Names names, String own, boolean doubtful) {

    public LeadFacts.Kind kind() {
        return Phrases.constant(LeadFacts.Kind.values(), typed.get("kind")).orElse(LeadFacts.Kind.INVESTMENT);
    }

    public List<Sizes.Size> sizes() {
        return Sizes.of(kind());
    }

    public boolean isSize(Sizes.Size size) {
        return size.key().equals(typed.get("size", sizes().getLast().key()));
    }

    public boolean isUnit(Unit unit) {
        return unit.code().value().equals(typed.get("unit", own));
    }

    public List<Unit> units() {
        return names.all().stream()
                .filter(it -> it.kind() != Unit.Kind.COMMUNITY)
                .toList();
    }
}
