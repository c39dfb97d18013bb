package org.luoshi.server.matter;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luoshi.server.ledger.Appended;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Json;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts matters on the ledger and into the list, inside the caller's transaction. */
@Component
public class Register {

    private final Ledger ledger;
    private final Matters matters;
    private final JdbcClient sql;

    Register(Ledger ledger, Matters matters, JdbcClient sql) {
        this.ledger = ledger;
        this.matters = matters;
        this.sql = sql;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void register(Registration it, Who who, Instant now) {
        append(
                it.matter(),
                0,
                new MatterEvent.Registered(
                        it.matter(),
                        it.title(),
                        it.playbook(),
                        it.owners(),
                        it.due(),
                        it.measures(),
                        it.section(),
                        it.framework(),
                        it.source(),
                        it.supervisor(),
                        it.parent()),
                who,
                now);
        insert(new Matter(
                it.matter(),
                it.title(),
                it.playbook(),
                Matter.Loop.DRAFTED,
                it.owners(),
                it.due(),
                it.measures(),
                it.section(),
                it.framework(),
                it.source(),
                now,
                who.name(),
                new Parties(
                        it.supervisor().orElse(new UnitCode("dcs")),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        it.parent(),
                        List.of()),
                Optional.empty(),
                new Course(
                        Optional.empty(),
                        List.of(),
                        java.util.Map.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        0,
                        0,
                        0),
                1));
    }

    /** Whether nothing has happened to the matter since it was registered. */
    public boolean isUntouched(MatterId id) {
        return matters.find(id)
                .filter(it -> it.version() == 1 && it.loop() == Matter.Loop.DRAFTED)
                .isPresent();
    }

    /** Takes a registration back; only where {@link #isUntouched}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(MatterId id, Who who, Instant now) {
        Matter it = matters.find(id).orElseThrow(() -> new IllegalArgumentException("no matter " + id));
        append(id, it.version(), new MatterEvent.Withdrawn(id, Optional.empty()), who, now);
        sql.sql("update matter.matter set loop = :loop, version = :version, state = :state where id = :id")
                .param("loop", Matter.Loop.WITHDRAWN.name())
                .param("version", it.version() + 1)
                .param("state", Json.write(it))
                .param("id", id.value())
                .update();
    }

    private void append(MatterId id, int version, MatterEvent event, Who who, Instant now) {
        Appended appended = ledger.append(
                new org.luoshi.server.ledger.Stream("matter", id.toString()),
                version,
                List.of(MatterEvent.FORMS.write(event)),
                who,
                now);
        switch (appended) {
            case Appended.At at -> {}
            case Appended.Conflict conflict ->
                throw new IllegalStateException("matter %s is at version %d, not %d. Maybe its read model is behind"
                        .formatted(id, conflict.version(), version));
        }
    }

    private void insert(Matter it) {
        List<String> owners = it.owners().stream().map(Owner::name).distinct().toList();
        List<String> leads = it.owners(Owner.Role.LEAD);
        sql.sql("""
                        insert into matter.matter
                               (id, loop, version, document_id, document_title, position, section, lead, owners,
                                due, has_measure, words, registered_at, state)
                        values (:id, :loop, :version, :document, :title, :position, :section, :lead, :owners,
                                :due, :has_measure, :words, :at, :state)
                        """)
                .param("id", it.id().value())
                .param("loop", it.loop().name())
                .param("version", it.version())
                .param("document", it.source().document().map(DocumentId::value).orElse(0L))
                .param("title", it.source().title())
                .param("position", it.source().quotes().getFirst().span().start())
                .param("section", it.section().isEmpty() ? "" : it.section().getFirst())
                .param("lead", leads.isEmpty() ? null : leads.getFirst())
                .param("owners", owners.toArray(String[]::new))
                .param("due", it.due().lastDay().orElse(null))
                .param("has_measure", !it.measures().isEmpty())
                .param("words", words(it))
                .param("at", it.registeredAt().atOffset(ZoneOffset.UTC))
                .param("state", Json.write(it))
                .update();
    }

    private static String words(Matter it) {
        return Stream.of(
                        Stream.of(it.title()),
                        it.source().quotes().stream().map(Quote::words),
                        it.owners().stream().map(Owner::name))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }
}
