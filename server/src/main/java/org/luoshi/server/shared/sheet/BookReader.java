package org.luoshi.server.shared.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/** Reads an xlsx row by row, so that a large one takes little memory, and by value, so that no formula is run. */
public final class BookReader {

    /** More than a district has; beyond, somebody has formatted the sheet to its end. */
    public static final int MOST_ROWS = 120_000;

    /** The largest file taken, in bytes. */
    public static final long LARGEST = 20L << 20;

    private final Predicate<String> wanted;
    private final List<Book.Sheet> sheets = new ArrayList<>();
    private boolean from1904;

    private BookReader(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    /** All sheets. Throws {@link NotABook} with a fault for anything that is no spreadsheet of this kind. */
    public static Book read(byte[] bytes) {
        return read(bytes, title -> true);
    }

    /** Sheets with wanted titles. Throws {@link NotABook} with a fault for anything that is no spreadsheet of this kind. */
    public static Book read(byte[] bytes, Predicate<String> wanted) {
        if (bytes.length > LARGEST) {
            throw new NotABook(Fault.file("too-large", LARGEST >> 20));
        }
        BookReader reader = new BookReader(wanted);
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            reader.read(new XSSFReader(file), new ReadOnlySharedStringsTable(file));
        } catch (NotABook e) {
            throw e;
        } catch (IOException | OpenXML4JException | SAXException | XMLStreamException | RuntimeException e) {
            throw new NotABook(Fault.file("not-a-book"), e);
        }
        return new Book(reader.sheets, reader.from1904);
    }

    private void read(XSSFReader book, ReadOnlySharedStringsTable words)
            throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream workbook = book.getWorkbookData()) {
            from1904 = has1904(workbook);
        }
        Iterator<InputStream> parts = book.getSheetsData();
        while (parts.hasNext()) {
            try (InputStream part = parts.next()) {
                String title = ((XSSFReader.SheetIterator) parts).getSheetName();
                if (wanted.test(title)) {
                    sheets.add(sheet(title, part, words));
                }
            }
        }
    }

    private static boolean has1904(InputStream workbook) throws XMLStreamException {
        XMLStreamReader xml = open(workbook);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("workbookPr")) {
                String flag = xml.getAttributeValue(null, "date1904");
                return "1".equals(flag) || "true".equals(flag);
            }
        }
        return false;
    }

    private static Book.Sheet sheet(String title, InputStream part, ReadOnlySharedStringsTable words)
            throws XMLStreamException {
        List<Book.Row> rows = new ArrayList<>();
        List<String> merged = new ArrayList<>();
        XMLStreamReader xml = open(part);
        int number = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "row" -> {
                    String given = xml.getAttributeValue(null, "r");
                    number = given == null ? number + 1 : Integer.parseInt(given);
                    Map<Integer, Book.Cell> cells = row(xml, words);
                    if (!cells.isEmpty()) {
                        rows.add(new Book.Row(number, cells));
                    }
                    if (rows.size() > MOST_ROWS) {
                        throw new NotABook(Fault.at(title, "", "too-many-rows", MOST_ROWS));
                    }
                }
                case "mergeCell" -> merged.add(xml.getAttributeValue(null, "ref"));
                default -> {}
            }
        }
        return new Book.Sheet(title, rows, merged);
    }

    private static Map<Integer, Book.Cell> row(XMLStreamReader xml, ReadOnlySharedStringsTable words)
            throws XMLStreamException {
        Map<Integer, Book.Cell> cells = new LinkedHashMap<>();
        int column = -1;
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("row")) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                String reference = xml.getAttributeValue(null, "r");
                column = reference == null ? column + 1 : Book.column(reference);
                Book.Cell cell = cell(xml, words);
                if (!cell.text().isBlank() || cell.kind() == Book.Cell.Kind.FORMULA) {
                    cells.put(column, cell);
                }
            }
        }
        return cells;
    }

    private static Book.Cell cell(XMLStreamReader xml, ReadOnlySharedStringsTable words) throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        StringBuilder value = new StringBuilder();
        StringBuilder inline = new StringBuilder();
        boolean formula = false;
        boolean phonetic = false;
        String element = "";
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                element = xml.getLocalName();
                formula |= element.equals("f");
                phonetic |= element.equals("rPh");
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                if (element.equals("v")) {
                    value.append(xml.getText());
                } else if (element.equals("t") && !phonetic) {
                    inline.append(xml.getText());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                phonetic &= !xml.getLocalName().equals("rPh");
                element = "";
                if (xml.getLocalName().equals("c")) {
                    // Some programs write the new words beside the old ones; the old ones are inline.
                    String text = value.isEmpty() ? inline.toString() : value.toString();
                    return finished(type == null ? "n" : type, text, formula, words);
                }
            }
        }
    }

    private static Book.Cell finished(String type, String text, boolean formula, ReadOnlySharedStringsTable words) {
        if (formula) {
            return new Book.Cell(Book.Cell.Kind.FORMULA, text);
        }
        return switch (type) {
            case "s" ->
                new Book.Cell(
                        Book.Cell.Kind.TEXT,
                        text.isBlank()
                                ? ""
                                : words.getItemAt(Integer.parseInt(text.strip()))
                                        .getString());
            case "str", "inlineStr", "d" -> new Book.Cell(Book.Cell.Kind.TEXT, text);
            case "b" -> new Book.Cell(Book.Cell.Kind.FLAG, text);
            case "e" -> new Book.Cell(Book.Cell.Kind.ERROR, text);
            default -> new Book.Cell(Book.Cell.Kind.NUMBER, text);
        };
    }

    /** Without what lets a file read other files or blow itself up. */
    private static XMLStreamReader open(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }
}
