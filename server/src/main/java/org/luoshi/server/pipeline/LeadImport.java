package org.luoshi.server.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.shared.sheet.Fault;
import org.luoshi.server.shared.sheet.Line;
import org.luoshi.server.shared.sheet.NotABook;
import org.luoshi.server.shared.sheet.Table;
import org.luoshi.server.shared.sheet.Workbook;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Units;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes leads in from a spreadsheet: first a preview, then what was shown, of the rows without a fault. */
@Component
public class LeadImport {

    /** Each row is compared with all before it; an office that has more has them from several units (本系统默认). */
    private static final int MOST_ROWS = 2_000;

    private final FirstComers first;
    private final Registering registering;
    private final Prospecting prospecting;
    private final Units units;

    LeadImport(FirstComers first, Registering registering, Prospecting prospecting, Units units) {
        this.first = first;
        this.registering = registering;
        this.prospecting = prospecting;
        this.units = units;
    }

    /** What came of it. */
    public sealed interface Taken {

        /** @param fresh leads that were registered */
        record Done(List<MatterId> fresh, int changed) implements Taken {}

        /** Not done: somebody wrote since the preview that was confirmed. */
        record Look(LeadPreview now) implements Taken {}
    }

    /** To fill in. */
    public static byte[] template() {
        return Blank.of(LeadSheet.FORM, List.of(LeadSheet.EXAMPLE), LeadSheet.NOTES);
    }

    /** Rows of one's own as a file to be taken in, cells in the order of the template. */
    public static byte[] filled(List<List<String>> rows) {
        return Blank.of(LeadSheet.FORM, rows, LeadSheet.NOTES);
    }

    /** Throws {@link NotABook} for what is no spreadsheet. */
    @Transactional(readOnly = true)
    public LeadPreview preview(byte[] file, Acting acting, Instant now) {
        Table table = Workbook.read(file).table(LeadSheet.FORM);
        if (table.rows() > MOST_ROWS) {
            Fault fault = Fault.at(LeadSheet.FORM.sheet(), "", "lead-rows", table.rows(), MOST_ROWS);
            return new LeadPreview(List.of(), List.of(fault), table.rows());
        }
        List<Fault> faults = new ArrayList<>(table.faults());
        List<LeadPreview.Row> rows = new ArrayList<>();
        List<Comer> known = new ArrayList<>(first.at(now));
        Organisation organisation = units.organisation();
        LocalDate today = Registering.day(now);
        for (Line line : table.lines()) {
            LeadLine.Result read = LeadLine.read(line, organisation, acting, today);
            faults.addAll(read.faults());
            read.wish()
                    .ifPresent(wish -> judge(line, wish, read.day(), known, today)
                            .ifPresentOrElse(rows::add, () -> faults.add(clash(line, wish, known, organisation))));
        }
        return new LeadPreview(rows, faults, table.rows());
    }

    /** @param seen the digest of the preview that the person saw */
    @Transactional
    public Taken take(byte[] file, String seen, Acting acting, Instant now) {
        return take(file, seen, acting, now, day -> now);
    }

    /** @param at when a row's lead was registered, by its day: for loading what happened earlier */
    @Transactional
    public Taken take(byte[] file, String seen, Acting acting, Instant now, Function<Optional<LocalDate>, Instant> at) {
        first.oneAtATime();
        LeadPreview preview = preview(file, acting, now);
        if (!preview.digest().equals(seen)) {
            return new Taken.Look(preview);
        }
        Map<MatterId, MatterId> ids = new HashMap<>();
        List<Registering.Registered> fresh = new ArrayList<>();
        for (LeadPreview.Row row : preview.of(LeadPreview.Change.NEW)) {
            Instant then = at.apply(row.day());
            MatterId id = registering.fresh(then);
            ids.put(standIn(row.row()), id);
            LocalDate day = row.day().orElseGet(() -> Registering.day(then));
            fresh.add(new Registering.Registered(id, row.wish(), named(row.alike(), ids), day, then));
        }
        registering.append(fresh, acting);
        List<LeadPreview.Row> changed = preview.of(LeadPreview.Change.CHANGED);
        for (LeadPreview.Row row : changed) {
            Led led = prospecting.describe(
                    row.lead().orElseThrow(), row.wish().facts(), row.wish().reason(), acting, now);
            if (!(led instanceof Led.Done)) {
                throw new IllegalStateException("row %d was fine a moment ago: %s".formatted(row.row(), led));
            }
        }
        return new Taken.Done(fresh.stream().map(Registering.Registered::id).toList(), changed.size());
    }

    private static List<Alike> named(List<Alike> alike, Map<MatterId, MatterId> ids) {
        return alike.stream()
                .map(it -> new Alike(
                        ids.getOrDefault(it.lead(), it.lead()), it.unit(), it.day(), it.share(), it.certain()))
                .toList();
    }

    /** Empty where somebody else was first, or a reason is missing. A row that passes stands for those after it. */
    private Optional<LeadPreview.Row> judge(
            Line line, Wish wish, Optional<LocalDate> day, List<Comer> known, LocalDate today) {
        Optional<Lead> same =
                known.stream().map(Comer::lead).filter(it -> isSame(it, wish)).findFirst();
        if (same.isPresent()) {
            boolean equal = same.get().facts().equals(wish.facts());
            LeadPreview.Change change = equal ? LeadPreview.Change.SAME : LeadPreview.Change.CHANGED;
            return Optional.of(new LeadPreview.Row(
                    line.row(), change, wish, day, Optional.of(same.get().matter()), List.of()));
        }
        if (!(Registering.rule(known, wish) instanceof Protection.Ruling.Free free)) {
            return Optional.empty();
        }
        known.add(Comer.of(standIn(line.row(), wish, day.orElse(today))));
        return Optional.of(
                new LeadPreview.Row(line.row(), LeadPreview.Change.NEW, wish, day, Optional.empty(), free.alike()));
    }

    /** The same unit's lead of the same enterprise; by its name where no code is known. */
    private static boolean isSame(Lead lead, Wish wish) {
        LeadFacts facts = wish.facts();
        return lead.unit().equals(wish.unit())
                && lead.facts().kind() == facts.kind()
                && (facts.creditCode().isPresent() && lead.facts().creditCode().equals(facts.creditCode())
                        || lead.facts().investor().equals(facts.investor())
                                && lead.facts().product().equals(facts.product()));
    }

    private Fault clash(Line line, Wish wish, List<Comer> known, Organisation organisation) {
        return switch (Registering.rule(known, wish)) {
            case Protection.Ruling.Taken taken ->
                line.fault(
                        LeadSheet.INVESTOR,
                        "lead-protected",
                        organisation.nameOf(taken.by().unit()),
                        taken.by().day());
            case Protection.Ruling.Doubtful doubtful ->
                line.fault(
                        LeadSheet.REASON,
                        "lead-alike",
                        organisation.nameOf(doubtful.alike().getFirst().unit()),
                        doubtful.alike().getFirst().day(),
                        Protection.percent(doubtful.alike().getFirst()));
            case Protection.Ruling.Free free ->
                throw new IllegalStateException("row %d clashes with nothing".formatted(line.row()));
        };
    }

    /** What a row is called until it has an id. */
    private static MatterId standIn(int row) {
        return new MatterId(new UUID(0, row));
    }

    private static Lead standIn(int row, Wish wish, LocalDate day) {
        return new Lead(
                standIn(row),
                0,
                wish.unit(),
                day,
                wish.facts(),
                List.of(),
                wish.reason(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
