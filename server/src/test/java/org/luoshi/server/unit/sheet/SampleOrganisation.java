package org.luoshi.server.unit.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.luoshi.server.unit.change.Board;
import org.luoshi.server.unit.sheet.Form.Column;

/**
 * The organisation of the sample district. Its source is {@code sample/source/organisation-*.csv}; run this from
 * {@code server} to write {@code sample/organisation.xlsx} from it anew, through the product's own export.
 */
public final class SampleOrganisation {

    static final Path WORKBOOK = Path.of("../sample/organisation.xlsx");
    private static final Path SOURCE = Path.of("../sample/source");

    private SampleOrganisation() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(WORKBOOK, write(board()));
    }

    /** As the source says. */
    public static Board board() throws IOException {
        Preview preview = OrganisationImport.plan(Board.of(List.of()), source());
        if (!preview.faults().isEmpty()) {
            throw new IllegalStateException("the source has faults: " + preview.faults());
        }
        return after(Board.of(List.of()), preview);
    }

    static Board after(Board before, Preview preview) {
        Board board = before;
        for (Preview.Effect it : preview.effects()) {
            board = board.after(it.events(), it.change().unit());
        }
        return board;
    }

    static byte[] write(Board board) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OrganisationSheet.write(board, out);
        return out.toByteArray();
    }

    static Book source() throws IOException {
        return new Book(
                Map.of(
                        Form.UNITS, lines(Form.UNITS, "organisation-units.csv"),
                        Form.POSTS, lines(Form.POSTS, "organisation-posts.csv"),
                        Form.DUTIES, lines(Form.DUTIES, "organisation-duties.csv")),
                List.of());
    }

    private static List<Line> lines(Form form, String file) throws IOException {
        List<List<String>> rows = csv(Files.readString(SOURCE.resolve(file)));
        Map<String, Integer> columns = new HashMap<>();
        for (Column column : form.columns()) {
            columns.put(column.key(), rows.getFirst().indexOf(column.heading()));
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            Map<String, String> texts = new HashMap<>();
            columns.forEach((key, column) -> texts.put(key, row.get(column)));
            lines.add(new Line(form, i + 1, columns, texts));
        }
        return lines;
    }

    /** RFC 4180. */
    private static List<List<String>> csv(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
