package org.luoshi.server.web.leads;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.pipeline.Leads;
import org.luoshi.server.pipeline.Prospect;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.chains.Mentions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads whose investor has an enterprise's credit code. */
@Component
@Order(0)
class EnterpriseLeads implements Mentions {

    private final Leads leads;
    private final LeadsReader reader;
    private final Clock clock;

    EnterpriseLeads(Leads leads, LeadsReader reader, Clock clock) {
        this.leads = leads;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public String heading(Frame frame) {
        return frame.t("enterprise.leads");
    }

    @Override
    public List<Mention> of(Frame frame, Enterprise it) {
        Instant now = clock.instant();
        return leads.of(it.code(), frame.acting().scope()).stream()
                .map(one -> mention(frame, one, now))
                .toList();
    }

    private Mention mention(Frame frame, Prospect it, Instant now) {
        LeadRow row = reader.row(frame, it, now);
        return new Mention(it.matter().title(), row.address(), row.subject().shape(), row.light(frame));
    }
}
