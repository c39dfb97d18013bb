package org.luoshi.server.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.luoshi.extraction.Extraction;
import org.luoshi.extraction.Item;
import org.luoshi.extraction.Quotes;
import org.luoshi.extraction.sheet.CommitmentRow;

/** The items as a table that lines up in a terminal, its cells wrapped. */
final class TerminalTable {

    /** Below this the figures and the place are left out: the task's own words hold the figures. */
    private static final int ROOMY = 100;

    private static final String GAP = "  ";

    private record Column(String heading, int width, Function<CommitmentRow, String> words) {}

    private final List<Column> columns;

    /** @param width of the whole table, in columns of the terminal */
    TerminalTable(int width) {
        Column number = new Column("序号", 4, row -> String.valueOf(row.number()));
        Column targets = new Column("量化目标", 24, CommitmentRow::targets);
        Column lead = new Column("牵头单位", 12, CommitmentRow::lead);
        Column due = new Column("完成时限", 14, CommitmentRow::due);
        Column place =
                new Column("出处", 14, row -> row.source().substring(row.source().lastIndexOf('，') + 1));
        List<Column> others = width < ROOMY ? List.of(number, lead, due) : List.of(number, targets, lead, due, place);
        int taken = others.stream()
                .mapToInt(column -> column.width() + GAP.length())
                .sum();
        this.columns = new ArrayList<>(others);
        columns.add(1, new Column("重点任务", width - taken, CommitmentRow::task));
    }

    void write(Promises.Found found, PrintWriter out) {
        Extraction extraction = found.extraction();
        out.println(heading(extraction));
        line(columns.stream().map(Column::heading).toList(), out);
        out.println("─".repeat(columns.stream().mapToInt(Column::width).sum() + GAP.length() * (columns.size() - 1)));
        Quotes quotes = Quotes.of(found.source().text());
        int number = 1;
        for (Item item : extraction.items()) {
            row(CommitmentRow.of(number++, found.source().name(), item, quotes), out);
        }
    }

    private static String heading(Extraction extraction) {
        String date = extraction.date().map(LocalDate::toString).orElse("日期不详");
        return Columns.printable("%s（%s，%s），%d 项"
                .formatted(
                        extraction.title(),
                        extraction.place().orElse("地方不详"),
                        date,
                        extraction.items().size()));
    }

    private void row(CommitmentRow row, PrintWriter out) {
        List<List<String>> cells = columns.stream()
                .map(column -> Columns.wrapped(Columns.printable(column.words().apply(row)), column.width()))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            int line = i;
            line(
                    cells.stream()
                            .map(cell -> line < cell.size() ? cell.get(line) : "")
                            .toList(),
                    out);
        }
    }

    private void line(List<String> words, PrintWriter out) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            line.append(Columns.padded(words.get(i), columns.get(i).width())).append(GAP);
        }
        out.println(line.toString().stripTrailing());
    }
}
