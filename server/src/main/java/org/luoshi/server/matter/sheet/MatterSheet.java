package org.luoshi.server.matter.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.matter.playbook.Playbooks;
import org.luoshi.server.matter.sheet.Field.Table;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.Units;
import org.springframework.stereotype.Component;

/**
 * The list as the spreadsheet that offices pass on: matters, their figures, their nodes. Cells are text, numbers or
 * dates, never formulas, and words that a spreadsheet might take for one ({@code =, +, -, @}) are marked as text. What
 * may be changed is white; the rest is grey and locked, so that nobody types in vain.
 */
@Component
public class MatterSheet {

    private static final int ROWS_IN_MEMORY = 200;

    private final Matters matters;
    private final Units units;
    private final Playbooks playbooks;

    MatterSheet(Matters matters, Units units, Playbooks playbooks) {
        this.matters = matters;
        this.units = units;
        this.playbooks = playbooks;
    }

    /** Writes an xlsx of all that the filter leaves within the scope, whatever its page; leaves the stream open. */
    public void write(MatterFilter filter, Scope scope, OutputStream out) throws IOException {
        Shown shown = new Shown(units.organisation(), playbooks);
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Styles styles = Styles.in(book);
            Map<Table, Writing> sheets = new EnumMap<>(Table.class);
            for (Table table : Table.values()) {
                sheets.put(table, Writing.begin(book.createSheet(table.title()), table, styles));
            }
            matters.each(filter, scope, it -> add(it, shown, sheets));
            sheets.values().forEach(Writing::finish);
            Guide.write(book.createSheet("说明"), styles);
            book.write(out);
        }
    }

    private static void add(Matter it, Shown shown, Map<Table, Writing> sheets) {
        Map<Field, String> cells = shown.of(it);
        cells.put(Field.ID, it.id().toString());
        cells.put(Field.VERSION, Integer.toString(it.version()));
        to(sheets, Table.MATTERS).row(cells);
        for (int i = 0; i < it.measures().size(); i++) {
            Map<Field, String> measure = Shown.measure(it, i);
            key(measure, it, i, Field.MEASURE_ID, Field.MEASURE_VERSION, Field.MEASURE_NUMBER);
            to(sheets, Table.MEASURES).row(measure);
        }
        for (int i = 0; i < it.course().nodes().size(); i++) {
            Map<Field, String> node = Shown.node(it, i);
            key(node, it, i, Field.NODE_ID, Field.NODE_VERSION, Field.NODE_NUMBER);
            to(sheets, Table.NODES).row(node);
        }
    }

    private static Writing to(Map<Table, Writing> sheets, Table table) {
        return Objects.requireNonNull(sheets.get(table));
    }

    private static void key(Map<Field, String> cells, Matter it, int number, Field id, Field version, Field place) {
        cells.put(id, it.id().toString());
        cells.put(version, Integer.toString(it.version()));
        cells.put(place, Integer.toString(number + 1));
    }

    /** A sheet as it is being written. */
    private static final class Writing {

        private final SXSSFSheet sheet;
        private final Table table;
        private final List<Field> fields;
        private final Styles styles;
        private int last;

        private Writing(SXSSFSheet sheet, Table table, Styles styles) {
            this.sheet = sheet;
            this.table = table;
            this.fields = Field.of(table);
            this.styles = styles;
        }

        static Writing begin(SXSSFSheet sheet, Table table, Styles styles) {
            Writing writing = new Writing(sheet, table, styles);
            Row row = sheet.createRow(0);
            for (int i = 0; i < writing.fields.size(); i++) {
                Cell cell = row.createCell(i);
                cell.setCellValue(writing.fields.get(i).heading());
                cell.setCellStyle(styles.heading());
                sheet.setColumnWidth(i, writing.fields.get(i).width() * 256);
            }
            sheet.createFreezePane(0, 1);
            return writing;
        }

        void row(Map<Field, String> cells) {
            Row row = sheet.createRow(++last);
            for (int i = 0; i < fields.size(); i++) {
                Field field = fields.get(i);
                String text = cells.getOrDefault(field, "");
                Cell cell = row.createCell(i);
                cell.setCellStyle(styles.of(field));
                fill(cell, field, text);
            }
        }

        private static void fill(Cell cell, Field field, String text) {
            boolean counts = field == Field.VERSION
                    || field == Field.MEASURE_VERSION
                    || field == Field.NODE_VERSION
                    || field == Field.MEASURE_NUMBER
                    || field == Field.NODE_NUMBER
                    || field == Field.PROGRESS;
            if (text.isEmpty()) {
                cell.setBlank();
            } else if (field.kind() == Field.Kind.DAY) {
                cell.setCellValue(LocalDate.parse(text));
            } else if (counts || field.kind() == Field.Kind.FIGURE) {
                cell.setCellValue(new BigDecimal(text).doubleValue());
            } else {
                cell.setCellValue(text);
            }
        }

        void finish() {
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, last), 0, fields.size() - 1));
            sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
            sheet.getPrintSetup().setLandscape(true);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            if (table != Table.NODES) {
                sheet.protectSheet("");
                sheet.lockAutoFilter(false);
                sheet.lockFormatColumns(false);
                sheet.lockFormatRows(false);
                sheet.lockFormatCells(false);
            }
        }
    }
}
