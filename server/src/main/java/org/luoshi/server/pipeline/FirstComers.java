package org.luoshi.server.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.light.Ageing;
import org.luoshi.server.matter.playbook.Playbooks;
import org.luoshi.server.unit.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose protection stands: a lead protects until it is over, or until nothing moved for as long as its playbook says. */
@Component
public class FirstComers {

    private final Leads leads;
    private final Playbooks playbooks;
    private final JdbcClient sql;

    FirstComers(Leads leads, Playbooks playbooks, JdbcClient sql) {
        this.leads = leads;
        this.playbooks = playbooks;
        this.sql = sql;
    }

    /** Whoever may see them: who is first is decided over the whole district. */
    List<Comer> at(Instant now) {
        return leads.within(new Scope.District()).stream()
                .filter(it -> protects(it, now))
                .map(it -> Comer.of(it.lead()))
                .toList();
    }

    public boolean protects(Prospect it, Instant now) {
        return it.isOpen()
                && until(it.matter()).filter(end -> !now.isBefore(end)).isEmpty();
    }

    /** From when on its unit is asked to drop it or to bring it back to life; empty for never. */
    public Optional<Instant> until(Matter matter) {
        return Ageing.dropAskedAt(matter, playbooks.require(matter.playbook()));
    }

    /** Two that register the same enterprise at once take turns, so that the second is told of the first. */
    void oneAtATime() {
        sql.sql("lock table pipeline.lead in share row exclusive mode").update();
    }
}
