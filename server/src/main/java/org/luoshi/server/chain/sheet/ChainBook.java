package org.luoshi.server.chain.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.Enterprise.Place;
import org.luoshi.server.shared.CreditCode;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.sheet.Column;
import org.luoshi.server.shared.sheet.Form;

/** Writes the workbook that {@link ChainImport} reads back without finding any difference, row by row. */
public final class ChainBook implements AutoCloseable {

    /** Rows that stay in memory. */
    private static final int WINDOW = 200;

    /** Characters. */
    private static final int NARROW = 14;

    private static final int WIDE = 30;

    private final SXSSFWorkbook book = new SXSSFWorkbook(WINDOW);
    private final CellStyle heading;
    private final CellStyle text;

    private ChainBook() {
        this.text = framed(book);
        this.heading = framed(book);
        Font bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        // Marked as text, so that no spreadsheet takes a cell for a formula.
        text.setQuotePrefixed(true);
    }

    /**
     * Leaves the stream open.
     *
     * @param town what the town's column says of a code
     */
    public static void write(
            List<Chain> chains, List<Enterprise> enterprises, Function<UnitCode, String> town, OutputStream out)
            throws IOException {
        try (ChainBook it = new ChainBook()) {
            it.sheet(Forms.CHAINS, chains.stream().map(ChainBook::cells).toList());
            it.sheet(
                    Forms.SEGMENTS,
                    chains.stream()
                            .flatMap(chain -> chain.segments().stream().map(one -> cells(chain, one)))
                            .toList());
            it.sheet(
                    Forms.PRODUCTS,
                    chains.stream()
                            .flatMap(chain -> chain.products().stream().map(one -> cells(chain, one)))
                            .toList());
            it.sheet(
                    Forms.ENTERPRISES,
                    enterprises.stream().map(one -> cells(one, town)).toList());
            it.sheet(
                    Forms.TRADE,
                    enterprises.stream()
                            .flatMap(one -> one.buys().stream().map(bought -> cells(one, bought)))
                            .toList());
            it.sheet(
                    Forms.YEARS,
                    enterprises.stream()
                            .flatMap(one -> one.years().stream().map(year -> cells(one, year)))
                            .toList());
            it.book.write(out);
        }
    }

    /** Headings, an example in each sheet, and a sheet that says how to fill it in. Leaves the stream open. */
    public static void template(OutputStream out) throws IOException {
        try (ChainBook it = new ChainBook()) {
            it.notes();
            for (Form form : Forms.ALL) {
                it.sheet(form, Examples.of(form));
            }
            it.book.write(out);
        }
    }

    private void notes() {
        Sheet sheet = book.createSheet(Examples.NOTES);
        sheet.setColumnWidth(0, 110 * 256);
        Examples.notes().forEach(line -> row(sheet, List.of(line)));
    }

    private void sheet(Form form, List<List<Object>> rows) {
        Sheet sheet = book.createSheet(form.sheet());
        Row head = sheet.createRow(0);
        List<Column> columns = form.columns();
        for (int i = 0; i < columns.size(); i++) {
            head.createCell(i).setCellValue(columns.get(i).title());
            head.getCell(i).setCellStyle(heading);
            boolean isWide = columns.get(i).kind() == Column.Kind.TEXT
                    && columns.get(i).others().size() > 0;
            sheet.setColumnWidth(i, (isWide ? WIDE : NARROW) * 256);
        }
        sheet.createFreezePane(1, 1);
        rows.forEach(it -> row(sheet, it));
    }

    private void row(Sheet sheet, List<?> cells) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < cells.size(); i++) {
            var cell = row.createCell(i);
            if (cells.get(i) instanceof BigDecimal figure) {
                cell.setCellValue(figure.doubleValue());
            } else {
                cell.setCellValue(String.valueOf(cells.get(i)));
                cell.setCellStyle(text);
            }
        }
    }

    private static List<Object> cells(Chain it) {
        return List.of(
                it.code(),
                it.name(),
                it.leader().map(PostCode::value).orElse(""),
                it.lead().map(UnitCode::value).orElse(""),
                it.force().map(UnitCode::value).orElse(""));
    }

    private static List<Object> cells(Chain chain, Chain.Segment it) {
        return List.of(chain.code(), it.key(), it.title(), Forms.word(it.stream()), String.join("、", it.feeds()));
    }

    private static List<Object> cells(Chain chain, Chain.Product it) {
        return List.of(chain.code(), it.code(), it.title(), it.segment(), String.join("、", it.inputs()));
    }

    private static List<Object> cells(Enterprise it, Function<UnitCode, String> town) {
        Enterprise.Profile profile = it.profile();
        List<Place> places = profile.places();
        boolean isPlaced = !places.isEmpty();
        return List.of(
                it.code().value(),
                profile.name(),
                profile.brief(),
                town.apply(profile.town()),
                profile.address(),
                profile.site()
                        .<Object>map(site -> BigDecimal.valueOf(site.longitude()))
                        .orElse(""),
                profile.site()
                        .<Object>map(site -> BigDecimal.valueOf(site.latitude()))
                        .orElse(""),
                profile.founded().map(Object::toString).orElse(""),
                isPlaced ? places.getFirst().chain() : "",
                isPlaced ? places.getFirst().segment() : "",
                isPlaced ? Forms.word(places.getFirst().rank()) : "",
                places.stream()
                        .skip(1)
                        .map(one -> one.chain() + "/" + one.segment() + "/" + Forms.word(one.rank()))
                        .collect(Collectors.joining("；")),
                String.join("、", it.makes()),
                it.held().stream()
                        .map(one -> Forms.word(one.what()) + ":" + one.year())
                        .collect(Collectors.joining("；")),
                profile.left().map(Forms::word).orElse(Forms.STANDS));
    }

    private static List<Object> cells(Enterprise buyer, Enterprise.Purchase it) {
        return List.of(
                buyer.code().value(),
                it.product(),
                Forms.word(it.origin()),
                it.share().<Object>map(one -> one).orElse(""),
                it.amount().<Object>map(one -> one).orElse(""),
                it.supplier().map(CreditCode::value).orElse(""));
    }

    private static List<Object> cells(Enterprise it, Enterprise.Year year) {
        List<Object> cells = new ArrayList<>(List.of(it.code().value(), BigDecimal.valueOf(year.year())));
        Forms.FIGURES
                .keySet()
                .forEach(figure ->
                        cells.add(year.of(figure).<Object>map(one -> one).orElse("")));
        return cells;
    }

    private static CellStyle framed(SXSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
