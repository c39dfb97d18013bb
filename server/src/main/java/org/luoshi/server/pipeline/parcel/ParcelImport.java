package org.luoshi.server.pipeline.parcel;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luoshi.server.ledger.Entry;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.pipeline.Blank;
import org.luoshi.server.place.Given;
import org.luoshi.server.place.Probing;
import org.luoshi.server.place.reading.Flaw;
import org.luoshi.server.shared.sheet.Fault;
import org.luoshi.server.shared.sheet.Line;
import org.luoshi.server.shared.sheet.NotABook;
import org.luoshi.server.shared.sheet.Table;
import org.luoshi.server.shared.sheet.Workbook;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where parcels come in: from a spreadsheet after a preview, their ground from a file. */
@Component
public class ParcelImport {

    private final Parcels parcels;
    private final Probing probing;
    private final Units units;
    private final Ledger ledger;
    private final JdbcClient sql;

    ParcelImport(Parcels parcels, Probing probing, Units units, Ledger ledger, JdbcClient sql) {
        this.parcels = parcels;
        this.probing = probing;
        this.units = units;
        this.ledger = ledger;
        this.sql = sql;
    }

    /** What came of it. */
    public sealed interface Taken {

        record Done(int fresh, int changed) implements Taken {}

        /** Not done: somebody wrote since the preview that was confirmed. */
        record Look(ParcelPreview now) implements Taken {}
    }

    /** What came of drawing one. */
    public sealed interface Drawn {

        record Done() implements Drawn {}

        record Flawed(List<Flaw> flaws) implements Drawn {
            public Flawed {
                flaws = List.copyOf(flaws);
            }
        }

        /** No such parcel, or one of another town. */
        record NotYours() implements Drawn {}
    }

    /** To fill in. */
    public static byte[] template() {
        return Blank.of(ParcelSheet.FORM, List.of(ParcelSheet.EXAMPLE), ParcelSheet.NOTES);
    }

    /** Rows of one's own as a file to be taken in, cells in the order of the template. */
    public static byte[] filled(List<List<String>> rows) {
        return Blank.of(ParcelSheet.FORM, rows, ParcelSheet.NOTES);
    }

    /** Throws {@link NotABook} for what is no spreadsheet. */
    @Transactional(readOnly = true)
    public ParcelPreview preview(byte[] file, Acting acting) {
        Table table = Workbook.read(file).table(ParcelSheet.FORM);
        Map<String, Parcel> all = parcels.all().stream().collect(Collectors.toMap(Parcel::code, Function.identity()));
        Probing.Border border = probing.border();
        List<Fault> faults = new ArrayList<>(table.faults());
        Map<String, Integer> seen = new HashMap<>();
        List<ParcelPreview.Row> rows = new ArrayList<>();
        for (Line line : table.lines()) {
            ParcelLine.Result read = ParcelLine.read(
                    line, code -> Optional.ofNullable(all.get(code)), units.organisation(), acting, border);
            faults.addAll(read.faults());
            read.facts().ifPresent(facts -> {
                Integer before = seen.putIfAbsent(facts.code(), line.row());
                if (before != null) {
                    faults.add(line.fault(ParcelSheet.CODE, "parcel-twice", before));
                } else {
                    rows.add(row(line.row(), facts, Optional.ofNullable(all.get(facts.code()))));
                }
            });
        }
        return new ParcelPreview(rows, faults, table.rows());
    }

    private ParcelPreview.Row row(int row, Parcel.Facts facts, Optional<Parcel> known) {
        if (known.isEmpty()) {
            return new ParcelPreview.Row(row, ParcelPreview.Change.NEW, facts, parcels.version(facts.code()));
        }
        boolean same = known.get().facts().equals(facts);
        return new ParcelPreview.Row(
                row,
                same ? ParcelPreview.Change.SAME : ParcelPreview.Change.CHANGED,
                facts,
                known.get().version());
    }

    /** @param seen the digest of the preview that the person saw */
    @Transactional
    public Taken take(byte[] file, String seen, Acting acting, Instant now) {
        oneAtATime();
        ParcelPreview preview = preview(file, acting);
        if (!preview.digest().equals(seen)) {
            return new Taken.Look(preview);
        }
        ledger.appendAll(preview.rows().stream()
                .filter(it -> it.change() != ParcelPreview.Change.SAME)
                .map(it -> entry(it.facts(), it.version(), acting, now))
                .toList());
        return new Taken.Done(
                preview.of(ParcelPreview.Change.NEW).size(),
                preview.of(ParcelPreview.Change.CHANGED).size());
    }

    /** Its ground, from a file of polygons. */
    @Transactional
    public Drawn draw(String code, Given given, Acting acting, Instant now) {
        oneAtATime();
        Optional<Parcel> parcel = parcels.find(code).filter(it -> mayRecord(it, acting));
        if (parcel.isEmpty()) {
            return new Drawn.NotYours();
        }
        return switch (probing.border().read(given)) {
            case Probing.Probe.Flawed flawed -> new Drawn.Flawed(flawed.flaws());
            case Probing.Probe.Sound ground -> {
                Parcel.Facts facts = drawn(parcel.get().facts(), ground.ground());
                ledger.appendAll(List.of(entry(facts, parcel.get().version(), acting, now)));
                yield new Drawn.Done();
            }
        };
    }

    /** The supervision office any; a town its own. */
    public static boolean mayRecord(Parcel parcel, Acting acting) {
        return acting.may(Act.ENTER_LEADS)
                && (acting.role() == Role.SUPERVISOR
                        || acting.who()
                                .unit()
                                .filter(parcel.facts().town()::equals)
                                .isPresent());
    }

    private static Parcel.Facts drawn(Parcel.Facts it, String ground) {
        return new Parcel.Facts(
                it.code(),
                it.name(),
                it.park(),
                it.town(),
                it.area(),
                it.use(),
                it.state(),
                it.output(),
                it.holder(),
                Optional.of(ground));
    }

    private static Entry entry(Parcel.Facts facts, int version, Acting acting, Instant now) {
        return new Entry(
                Parcels.stream(facts.code()),
                version,
                List.of(ParcelEvent.FORMS.write(new ParcelEvent.Recorded(facts))),
                acting.who(),
                now.truncatedTo(ChronoUnit.MICROS));
    }

    private void oneAtATime() {
        sql.sql("lock table pipeline.parcel in share row exclusive mode").update();
    }
}
