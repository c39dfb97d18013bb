package org.luoshi.server.measure.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.luoshi.server.shared.sheet.Column;
import org.luoshi.server.shared.sheet.Form;

/** The empty spreadsheet to fill in: headings, one example each, and a sheet of notes. */
public final class Template {

    private static final int WIDTH = 18 * 256;

    private static final List<String> NOTES = List.of(
            "只填要变的工作表：“数据”每月用，“指标”“目标”设立时用；用不着的工作表可以删去。",
            "指标编码：小写字母、数字，用点或连字符分段，如 retail、industry-output.shiqiao；定了不再改。",
            "口径：累计（年初至今）、当期（只算本期，全年相加）、时点（期末数或平均数）、同比增速（%）。",
            "周期：月、季、年。期间写法：2026-03、2026年1-3月、2026Q1、2026年一季度、2026。",
            "方向：越高越好（默认）、越低越好。序时规则：时间（默认）、往年、节点。",
            "单位可以和指标的不同，会精确换算（亩、公顷、平方米；元、万元、亿元）；% 和个百分点不能互换，家和个不能互换。",
            "改动已有的数值，要在“说明”里写明原因；原来的数值会留在修订记录里。",
            "上级指标：这一行是它的分解，单位、口径、周期须与它一致。权重：同比增速的分解用，填基期数值。",
            "示例行是虚构的，用前删去。");

    private Template() {}

    public static byte[] bytes() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            CellStyle heading = heading(book);
            sheet(book, heading, Forms.FIGURES, List.of("retail", "社会消费品零售总额", "2026-03", "21.6", "亿元", ""));
            sheet(book, heading, Forms.TARGETS, List.of("retail", "社会消费品零售总额", "2026", "92.5", "亿元", "政府工作报告"));
            sheet(
                    book,
                    heading,
                    Forms.INDICATORS,
                    List.of("retail", "社会消费品零售总额", "消费", "亿元", "越高越好", "月", "累计", "统计月报", "区商务局", "", "", "往年"));
            Sheet notes = book.createSheet("填写说明");
            for (String note : NOTES) {
                notes.createRow(notes.getLastRowNum() + 1).createCell(0).setCellValue(note);
            }
            notes.setColumnWidth(0, 120 * 256);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void sheet(XSSFWorkbook book, CellStyle style, Form form, List<String> example) {
        Sheet sheet = book.createSheet(form.sheet());
        Row heading = sheet.createRow(0);
        Row row = sheet.createRow(1);
        for (int i = 0; i < form.columns().size(); i++) {
            Column column = form.columns().get(i);
            heading.createCell(i).setCellValue(column.title() + (column.required() ? "*" : ""));
            heading.getCell(i).setCellStyle(style);
            boolean isNumber =
                    column.kind() == Column.Kind.NUMBER && !example.get(i).isEmpty();
            if (isNumber) {
                row.createCell(i).setCellValue(Double.parseDouble(example.get(i)));
            } else {
                row.createCell(i).setCellValue(example.get(i));
            }
            sheet.setColumnWidth(i, WIDTH);
        }
        sheet.createFreezePane(0, 1);
    }

    private static CellStyle heading(XSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        Font bold = book.createFont();
        bold.setBold(true);
        style.setFont(bold);
        return style;
    }
}
