package org.luoshi.server.matter.rows;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.matter.Course.Hold;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.matter.light.Outlook;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.Json;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.WorkCalendar;

/** A matter as the columns of its row. */
record Row(Matter matter, Outlook outlook) {

    private static final List<String> COLUMNS = List.of(
            "id",
            "version",
            "loop",
            "playbook",
            "stage",
            "document_id",
            "document_title",
            "position",
            "section",
            "owners",
            "lead_name",
            "lead",
            "supervisor",
            "leader",
            "units",
            "parent_id",
            "holder_unit",
            "holder_post",
            "step",
            "held_from",
            "hold_by",
            "due",
            "has_measure",
            "yellow_at",
            "red_at",
            "ask_at",
            "registered_at",
            "moved_at",
            "state");

    static final String UPSERT_WORDS = """
            insert into matter.words as before (id, words, units) values (?, ?, ?)
            on conflict (id) do update set words = excluded.words, units = excluded.units
             where before.words <> excluded.words or before.units <> excluded.units
            """;

    static final String UPSERT = "insert into matter.matter (%s) values (%s) on conflict (id) do update set %s"
            .formatted(
                    String.join(", ", COLUMNS),
                    COLUMNS.stream().map(it -> "?").collect(Collectors.joining(", ")),
                    COLUMNS.stream().skip(1).map(it -> it + " = excluded." + it).collect(Collectors.joining(", ")));

    static Row of(Matter matter, Playbook playbook, WorkCalendar calendar) {
        return new Row(matter, Outlook.of(matter, playbook, calendar));
    }

    /** In the order of the columns. */
    @Nullable
    Object[] values() {
        Optional<Hold> holder = matter.course().holder();
        List<String> leads = matter.owners(Owner.Role.LEAD);
        return new @Nullable Object[] {
            matter.id().value(),
            matter.version(),
            matter.loop().name(),
            matter.playbook().substring(0, matter.playbook().indexOf('@')),
            matter.course().stage().orElse(null),
            matter.source().document().map(DocumentId::value).orElse(null),
            matter.source().title(),
            matter.source().quotes().isEmpty()
                    ? 0
                    : matter.source().quotes().getFirst().span().start(),
            matter.section().isEmpty() ? "" : matter.section().getFirst(),
            array(matter.owners().stream().map(Owner::name).distinct().toList()),
            leads.isEmpty() ? null : leads.getFirst(),
            matter.parties().lead().map(UnitCode::value).orElse(null),
            matter.parties().supervisor().value(),
            matter.parties().leader().map(PostCode::value).orElse(null),
            units(),
            matter.parties().parent().map(parent -> parent.value()).orElse(null),
            holder.map(it -> it.unit().value()).orElse(null),
            holder.flatMap(Hold::post).map(PostCode::value).orElse(null),
            holder.map(it -> it.step().name()).orElse(null),
            time(holder.map(Hold::from)),
            time(holder.flatMap(Hold::by)),
            matter.due().lastDay().orElse(null),
            !matter.measures().isEmpty(),
            time(outlook.yellowAt()),
            time(outlook.redAt()),
            time(outlook.askAt()),
            time(Optional.of(matter.registeredAt())),
            time(matter.course().moved()),
            Json.write(matter)
        };
    }

    /** Of these columns alone. */
    List<@Nullable Object> values(List<String> columns) {
        @Nullable Object[] all = values();
        List<@Nullable Object> some = new ArrayList<>();
        columns.forEach(it -> some.add(all[COLUMNS.indexOf(it)]));
        return some;
    }

    static @Nullable Object time(Optional<Instant> at) {
        return at.map(it -> it.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    private static String[] array(Collection<String> values) {
        return values.toArray(String[]::new);
    }

    /** What is searched for it, and by whom. */
    Object[] words() {
        return new Object[] {matter.id().value(), searched(), units()};
    }

    private String[] units() {
        return array(matter.units().stream().map(UnitCode::value).sorted().toList());
    }

    private String searched() {
        return Stream.of(
                        Stream.of(matter.title()),
                        matter.source().quotes().stream().map(Quote::words),
                        matter.owners().stream().map(Owner::name))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }
}
