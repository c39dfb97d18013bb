package org.luoshi.server.unit.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.change.Board;
import org.luoshi.server.unit.change.Change;
import org.luoshi.server.unit.change.Changes;
import org.luoshi.server.unit.change.Ruling;
import org.luoshi.server.unit.change.Rulings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the organisation in from a spreadsheet: first a preview, then what was shown. Only differences become events, a
 * unit that the file leaves out stays as it is, and a file with a single fault changes nothing.
 */
@Component
public class OrganisationImport {

    /** The largest file taken, in bytes. */
    public static final long LARGEST = 10L * 1024 * 1024;

    private final Changes changes;

    OrganisationImport(Changes changes) {
        this.changes = changes;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** @param events how many were written */
        record Done(int events) implements Outcome {}

        /** Not done: there are faults, or the organisation has changed since the preview that was confirmed. */
        record Look(Preview now) implements Outcome {}
    }

    @Transactional(readOnly = true)
    public Preview preview(byte[] file) {
        return plan(changes.board(), Book.read(file));
    }

    /** @param seen the digest of the preview that the person saw */
    @Transactional
    public Outcome take(byte[] file, String seen, Who who) {
        Preview now = preview(file);
        if (!now.faults().isEmpty() || !now.digest().equals(seen)) {
            return new Outcome.Look(now);
        }
        List<Change> all = now.effects().stream().map(Preview.Effect::change).toList();
        return switch (changes.carryOut(all, who)) {
            case Changes.Outcome.Done done -> new Outcome.Done(done.events());
            case Changes.Outcome.Refused refused -> new Outcome.Look(preview(file));
        };
    }

    static Preview plan(Board board, Book book) {
        List<Fault> faults = new ArrayList<>(book.faults());
        List<Wish> wishes = new Wishes(board, faults).read(book);
        List<Preview.Effect> effects = new ArrayList<>();
        Map<String, Fault> refused = new TreeMap<>();
        Board now = board;
        for (Wish it : wishes) {
            switch (Rulings.decide(now, it.change())) {
                case Ruling.Accepted accepted -> {
                    now = now.after(accepted.events(), it.change().unit());
                    if (!accepted.events().isEmpty()) {
                        effects.add(new Preview.Effect(
                                it.line().form().title(), it.line().number(), it.change(), accepted.events()));
                    }
                }
                case Ruling.Refused no -> {
                    Fault fault =
                            it.line().fault(no.field(), no.code(), no.values().toArray());
                    refused.putIfAbsent(fault.sheet() + fault.cell(), fault);
                }
            }
        }
        faults.addAll(unknown(faults, refused));
        int rows = book.lines().values().stream().mapToInt(List::size).sum();
        return new Preview(effects, faults, rows);
    }

    /** A cell with a fault already need not be told again in other words. */
    private static List<Fault> unknown(List<Fault> told, Map<String, Fault> refused) {
        return refused.values().stream()
                .filter(it -> told.stream()
                        .noneMatch(other ->
                                other.sheet().equals(it.sheet()) && other.cell().equals(it.cell())))
                .toList();
    }
}
