package org.luoshi.server.measure.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.luoshi.server.measure.Draft;
import org.luoshi.server.measure.Drafts;
import org.luoshi.server.measure.series.Actual;
import org.luoshi.server.shared.Digest;
import org.luoshi.server.shared.sheet.Fault;
import org.luoshi.server.shared.sheet.Form;
import org.luoshi.server.shared.sheet.NotABook;
import org.luoshi.server.shared.sheet.Table;
import org.luoshi.server.shared.sheet.Workbook;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Units;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes indicators, targets and figures in from a spreadsheet: first a preview that stores nothing, then what was shown.
 * Rows with a fault are left out; the others are stored together or not at all.
 */
@Component
public class IndicatorImport {

    private final Drafts drafts;
    private final Units units;

    IndicatorImport(Drafts drafts, Units units) {
        this.drafts = drafts;
        this.units = units;
    }

    /** What came of a confirmation. */
    public sealed interface Outcome {

        record Done(Preview stored) implements Outcome {}

        /** Nothing was stored: somebody has written since the preview that was confirmed. */
        record Look(Preview now) implements Outcome {}
    }

    /** A file with the name it had. */
    public record Given(String name, byte[] bytes, Digest digest) {

        public Given(String name, byte[] bytes) {
            this(name, bytes, Digest.of(bytes));
        }

        Actual.From from(String sheet, String cell) {
            return new Actual.From(digest, name, sheet + "!" + cell);
        }
    }

    /** Throws {@link NotABook} for a file that is no spreadsheet. */
    public Preview preview(Given file, Acting acting) {
        return read(file, acting, drafts.open(acting));
    }

    /** @param seen the digest of the preview that the person saw */
    @Transactional
    public Outcome take(Given file, String seen, Acting acting) {
        Draft draft = drafts.open(acting);
        Preview now = read(file, acting, draft);
        if (!now.digest().equals(seen)) {
            return new Outcome.Look(now);
        }
        drafts.store(draft, file.bytes());
        return new Outcome.Done(now);
    }

    private Preview read(Given file, Acting acting, Draft draft) {
        Workbook book = Workbook.read(file.bytes());
        List<Form> forms = forms(book);
        List<Fault> faults = new ArrayList<>();
        List<Preview.Row> rows = new ArrayList<>();
        int read = 0;
        for (Form form : forms) {
            Table table = book.table(form);
            faults.addAll(table.faults());
            read += table.rows();
            Rows reader = reader(form, file, draft);
            table.lines().forEach(reader::take);
            rows.addAll(reader.rows());
            faults.addAll(reader.faults());
        }
        return new Preview(rows, faults, read, draft.digest());
    }

    /** Those whose sheets there are; a book of one sheet with any other title holds figures. */
    private static List<Form> forms(Workbook book) {
        List<Form> titled = Stream.of(Forms.INDICATORS, Forms.TARGETS, Forms.FIGURES)
                .filter(book::names)
                .toList();
        return titled.isEmpty() ? List.of(Forms.FIGURES) : titled;
    }

    private Rows reader(Form form, Given file, Draft draft) {
        if (form == Forms.INDICATORS) {
            return new IndicatorRows(draft, units.organisation());
        }
        return form == Forms.TARGETS ? new TargetRows(draft) : new FigureRows(draft, file);
    }
}
