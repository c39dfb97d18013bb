package org.luoshi.extraction.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small documents of 临澜区, a district that does not exist, in each format. */
final class Files {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Path CHINESE_FONTS = Path.of("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc");

    private Files() {}

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same package unpacked and stored plainly with no checksums to fail, so that changes reach the XML. */
    static byte[] restored(byte[] zip) {
        Map<String, String> parts = new LinkedHashMap<>();
        Zip read = new Zip(zip, Limits.standard(), new Refusals("a"));
        for (String name : read.names()) {
            try (var in = read.open(name)) {
                parts.put(name, new String(in.readAllBytes(), UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return stored(parts);
    }

    static byte[] stored(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A docx of a body given as WordprocessingML without its namespace declarations. */
    static byte[] docx(String body) {
        return zip(docxParts(body));
    }

    static Map<String, String> docxParts(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
        parts.put(
                "word/_rels/document.xml.rels",
                relations("styles", "styles.xml", "numbering", "numbering.xml", "footnotes", "footnotes.xml"));
        parts.put("word/document.xml", "<w:document xmlns:w='" + W + "'><w:body>" + body + "</w:body></w:document>");
        parts.put("word/styles.xml", STYLES);
        parts.put("word/numbering.xml", NUMBERING);
        parts.put("word/footnotes.xml", FOOTNOTES);
        return parts;
    }

    static String relations(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id='r%d' Type='%s/%s' Target='%s'/>"
                    .formatted(i, R, typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return xml.append("</Relationships>").toString();
    }

    /** A paragraph with properties and text. */
    static String p(String properties, String text) {
        return "<w:p><w:pPr>%s</w:pPr><w:r><w:t>%s</w:t></w:r></w:p>".formatted(properties, text);
    }

    static String numbered(int list, int depth, String text) {
        return p("<w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr>".formatted(depth, list), text);
    }

    static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>".formatted(properties, p("", text));
    }

    private static final String STYLES = "<w:styles xmlns:w='" + W + "'>"
            + "<w:style w:styleId='a1'><w:name w:val='heading 1'/></w:style>"
            + "<w:style w:styleId='b2'><w:name w:val='小标题'/><w:basedOn w:val='a1'/><w:rPr><w:b/></w:rPr>"
            + "<w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style>"
            + "<w:style w:styleId='t'><w:name w:val='toc 1'/></w:style></w:styles>";
    private static final String NUMBERING = "<w:numbering xmlns:w='" + W + "'><w:abstractNum w:abstractNumId='7'>"
            + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='%1、'/></w:lvl>"
            + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='（%2）'/></w:lvl>"
            + "<w:lvl w:ilvl='2'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%3.'/></w:lvl>"
            + "</w:abstractNum><w:abstractNum w:abstractNumId='8'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/>"
            + "<w:lvlText w:val='·'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"
            + "<w:num w:numId='2'><w:abstractNumId w:val='8'/></w:num></w:numbering>";
    private static final String FOOTNOTES = "<w:footnotes xmlns:w='" + W + "'>"
            + "<w:footnote w:type='separator' w:id='-1'><w:p><w:r><w:t>不应出现</w:t></w:r></w:p></w:footnote>"
            + "<w:footnote w:id='1'><w:p><w:r><w:t>含青崖镇。</w:t></w:r></w:p></w:footnote></w:footnotes>";

    /** A decomposition table with a merged title, a merged cell, a formula and a day. */
    static byte[] xlsx() {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("任务分解");
            row(sheet, 0, "临澜区2026年重点工作任务分解表");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
            row(sheet, 1, "序号", "重点任务", "牵头单位", "量化目标", "完成时限");
            XSSFRow first = row(sheet, 3, "1", "建设青崖镇水厂", "区水利局");
            first.createCell(3).setCellFormula("1000*1.5");
            first.getCell(3).setCellValue(1500);
            CellStyle thousands = book.createCellStyle();
            thousands.setDataFormat(book.createDataFormat().getFormat("#,##0"));
            first.getCell(3).setCellStyle(thousands);
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            first.createCell(4).setCellValue(java.time.LocalDate.of(2026, 6, 30));
            first.getCell(4).setCellStyle(day);
            row(sheet, 4, "2", "改造石桥镇管网\n铺设12公里");
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 2, 2));
            row(book.createSheet("字典"), 0, "不应出现");
            book.setSheetHidden(1, true);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XSSFRow row(XSSFSheet sheet, int number, String... cells) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
        return row;
    }

    /** A line of a pdf: how far indented, its size in points, and its words. */
    record Line(float indent, float size, String words) {}

    /** A pdf with the lines of each page, set 24 points apart from the top left. */
    static byte[] pdf(List<List<Line>> pages) {
        try (PDDocument document = pdfDocument(pages);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PDDocument pdfDocument(List<List<Line>> pages) throws IOException {
        PDDocument document = new PDDocument();
        PDFont font = font(document, pages);
        for (List<Line> lines : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (int i = 0; i < lines.size(); i++) {
                    content.beginText();
                    content.setFont(font, lines.get(i).size());
                    content.newLineAtOffset(72 + lines.get(i).indent(), 720 - 24 * i);
                    content.showText(lines.get(i).words());
                    content.endText();
                }
            }
        }
        return document;
    }

    static boolean hasChineseFont() {
        return java.nio.file.Files.exists(CHINESE_FONTS);
    }

    /** Latin where the lines allow it, since not every machine has a Chinese font that PDFBox can embed. */
    private static PDFont font(PDDocument document, List<List<Line>> pages) throws IOException {
        boolean latin = pages.stream()
                .flatMap(List::stream)
                .allMatch(line -> line.words().chars().allMatch(c -> c < 0x80));
        if (latin) {
            return new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        }
        TrueTypeCollection fonts = new TrueTypeCollection(CHINESE_FONTS.toFile());
        return PDType0Font.load(document, fonts.getFontByName("WenQuanYiMicroHei"), true);
    }

    static List<List<Line>> latinPages() {
        List<List<Line>> pages = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            String town = List.of("Qingya", "Shiqiao", "Hedong").get(i - 1);
            pages.add(List.of(
                    new Line(150, 9, "Linlan District Report"),
                    new Line(24, 12, "The district will finish the waterworks of " + town),
                    new Line(0, 12, "town before the end of June and the bridge road at"),
                    new Line(0, 12, town + "."),
                    new Line(24, 12, "It will also repair the schools of the whole " + town),
                    new Line(0, 12, town + " area in summer."),
                    new Line(200, 9, "- " + i + " -")));
        }
        return pages;
    }
}
