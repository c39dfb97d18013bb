package org.luoshi.server.matter.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.shared.sheet.Fault;
import org.luoshi.server.shared.sheet.Values;

/** What has changed in a spreadsheet, cell by cell: as it went out, as it is now, as it came back. */
final class Comparing {

    private final Edited edited;
    private final Matter base;
    private final Matter now;
    private final Shown shown;
    final List<Change> changes = new ArrayList<>();
    final List<Fault> faults = new ArrayList<>();

    private Comparing(Edited edited, Matter base, Matter now, Shown shown) {
        this.edited = edited;
        this.base = base;
        this.now = now;
        this.shown = shown;
    }

    static Comparing of(Edited edited, Matter base, Matter now, Shown shown) {
        Comparing comparing = new Comparing(edited, base, now, shown);
        comparing.cells();
        comparing.measures();
        comparing.nodes();
        return comparing;
    }

    private void cells() {
        Map<Field, String> before = shown.of(base);
        Map<Field, String> after = shown.of(now);
        edited.cells.forEach((field, typed) ->
                compare(field, -1, "", before.getOrDefault(field, ""), after.getOrDefault(field, ""), typed));
    }

    private void measures() {
        edited.measures.forEach((number, cells) -> {
            if (number >= now.measures().size() || number >= base.measures().size()) {
                Typed first = cells.values().iterator().next();
                faults.add(Fault.at(first.sheet(), first.cell(), "no-measure", number + 1));
                return;
            }
            Map<Field, String> before = Shown.measure(base, number);
            Map<Field, String> after = Shown.measure(now, number);
            String metric = now.measures().get(number).metric();
            cells.forEach((field, typed) -> compare(
                    field,
                    number,
                    metric,
                    before.getOrDefault(field, ""),
                    after.getOrDefault(field, ""),
                    field == Field.FIGURE ? figure(typed, number) : typed));
        });
    }

    /** In the form in which it went out; what is no figure gets a fault and counts as unchanged. */
    private Typed figure(Typed typed, int number) {
        String was = Shown.measure(base, number).getOrDefault(Field.FIGURE, "");
        if (typed.text().isEmpty()) {
            if (!was.isEmpty()) {
                faults.add(Fault.at(typed.sheet(), typed.cell(), "figure-cleared"));
            }
            return new Typed(typed.sheet(), typed.cell(), was);
        }
        return Values.figure(typed.text(), now.measures().get(number).unit())
                .map(value -> new Typed(typed.sheet(), typed.cell(), Shown.plain(value)))
                .orElseGet(() -> {
                    faults.add(Fault.at(typed.sheet(), typed.cell(), "no-figure", typed.text()));
                    return new Typed(typed.sheet(), typed.cell(), was);
                });
    }

    private void nodes() {
        edited.nodes.forEach((number, cells) -> {
            if (number >= now.course().nodes().size()
                    || number >= base.course().nodes().size()) {
                Typed first = cells.values().iterator().next();
                faults.add(Fault.at(first.sheet(), first.cell(), "no-node", number + 1));
                return;
            }
            Map<Field, String> before = Shown.node(base, number);
            Map<Field, String> after = Shown.node(now, number);
            String title = now.course().nodes().get(number).title();
            cells.forEach((field, typed) -> compare(
                    field, number, title, before.getOrDefault(field, ""), after.getOrDefault(field, ""), typed));
        });
        int next = now.course().nodes().size();
        for (Map<Field, Typed> cells : edited.further) {
            int number = next++;
            String title = text(cells, Field.NODE);
            if (title.isEmpty() || text(cells, Field.NODE_DUE).isEmpty()) {
                Typed first = cells.values().iterator().next();
                faults.add(Fault.at(first.sheet(), first.cell(), "node-incomplete"));
            } else {
                cells.forEach((field, typed) -> {
                    if (field.isEditable()) {
                        compare(field, number, title, "", "", typed);
                    }
                });
            }
        }
    }

    private static String text(Map<Field, Typed> cells, Field field) {
        Typed typed = cells.get(field);
        return typed == null ? "" : typed.text();
    }

    private void compare(Field field, int number, String what, String before, String after, Typed typed) {
        String mine = typed.text();
        if (mine.equals(before) || mine.equals(after)) {
            return;
        }
        if (!field.isEditable()) {
            faults.add(Fault.at(typed.sheet(), typed.cell(), "not-editable", field.heading()));
            return;
        }
        String key = edited.id + "/" + field.name() + "/" + number;
        changes.add(new Change(key, typed.sheet(), typed.cell(), field, number, what, before, after, mine));
    }
}
