package org.luoshi.server.chain.sheet;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.luoshi.server.chain.Chains;
import org.luoshi.server.chain.Enterprises;
import org.luoshi.server.chain.Registry;
import org.luoshi.server.shared.sheet.Fault;
import org.luoshi.server.shared.sheet.Form;
import org.luoshi.server.shared.sheet.Line;
import org.luoshi.server.shared.sheet.Table;
import org.luoshi.server.shared.sheet.Workbook;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Units;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes chains and enterprises in from a workbook: first a preview, then exactly what was shown, of rows without fault.
 * Only differences become events; what the file leaves out stays as it is.
 */
@Component
public class ChainImport {

    private final Chains chains;
    private final Enterprises enterprises;
    private final Registry registry;
    private final Units units;
    private final Clock clock;

    ChainImport(Chains chains, Enterprises enterprises, Registry registry, Units units, Clock clock) {
        this.chains = chains;
        this.enterprises = enterprises;
        this.registry = registry;
        this.units = units;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** @param events how many were written */
        record Done(int events, Preview taken) implements Outcome {}

        /** Not done: the registry has changed since the preview that was confirmed. */
        record Look(Preview now) implements Outcome {}
    }

    /** Throws {@link org.luoshi.server.shared.sheet.NotABook} for a file that is no workbook. */
    @Transactional(readOnly = true)
    public Preview preview(byte[] file, Acting acting) {
        return read(Workbook.read(file), acting);
    }

    /** @param seen the digest of the preview that the person saw */
    @Transactional
    public Outcome take(byte[] file, String seen, Acting acting) {
        return take(file, seen, acting, clock.instant());
    }

    /** At a time of the caller's, for the sample district. */
    @Transactional
    public Outcome take(byte[] file, String seen, Acting acting, Instant at) {
        Workbook book = Workbook.read(file);
        registry.alone();
        Preview now = read(book, acting);
        return now.digest().equals(seen)
                ? new Outcome.Done(registry.write(now.changes(), acting.who(), at), now)
                : new Outcome.Look(now);
    }

    private Preview read(Workbook book, Acting acting) {
        Draft draft = new Draft(chains.all(), enterprises.all(), enterprises.within(acting.scope()));
        Reading reading = new Reading(book, draft);
        Finder finder = new Finder(draft, units.organisation());
        ChainReader chain = new ChainReader(draft, finder, it -> Registry.may(it, acting));
        reading.all(Forms.CHAINS, lines -> lines.forEach(chain::chain));
        reading.all(Forms.SEGMENTS, chain::segments);
        reading.all(Forms.PRODUCTS, chain::products);
        EnterpriseReader enterprise = new EnterpriseReader(draft, finder);
        reading.all(Forms.ENTERPRISES, lines -> lines.forEach(enterprise::read));
        TradeReader trade = new TradeReader(draft, finder);
        reading.all(Forms.TRADE, lines -> lines.forEach(trade::trade));
        reading.all(Forms.YEARS, lines -> lines.forEach(trade::year));
        return draft.preview(reading.rows);
    }

    /** The sheets of one workbook. */
    private static final class Reading {

        private final Workbook book;
        private final Draft draft;
        private int rows;

        Reading(Workbook book, Draft draft) {
            this.book = book;
            this.draft = draft;
            if (Forms.ALL.stream().noneMatch(book::names)) {
                String titles =
                        String.join("、", Forms.ALL.stream().map(Form::sheet).toList());
                draft.faults.add(Fault.file("chain-sheets", titles));
            }
        }

        void all(Form form, Consumer<List<Line>> take) {
            if (book.names(form)) {
                Table table = book.table(form);
                rows += table.rows();
                draft.faults.addAll(table.faults());
                take.accept(table.lines());
            }
        }
    }
}
