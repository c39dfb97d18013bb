package org.luoshi.server.measure.sheet;

import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A catalogue with three years of figures, and the sheet of a month with two bad rows. */
public final class SampleBook {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SampleBook() {}

    /** Retail: a target of 280, of which 70 are due by March; 42 and less are yellow. */
    public static FilePayload catalogue() {
        return new FilePayload("指标.xlsx", XLSX, Books.book(book -> {
            XSSFSheet indicators =
                    Books.sheet(book, "指标", List.of("指标编码", "名称", "分组", "单位", "周期", "口径", "数据来源", "责任单位"));
            Books.add(indicators, "retail", "社会消费品零售总额", "消费", "亿元", "月", "累计", "统计月报", "tjj");
            Books.add(indicators, "power", "工业用电量", "工业", "万千瓦时", "月", "当期", "供电公司月报", "tjj");
            XSSFSheet targets = Books.sheet(book, "目标", List.of("指标编码", "年份", "目标值", "单位", "依据"));
            Books.add(targets, "retail", 2026.0, 280.0, "亿元", "政府工作报告");
            XSSFSheet figures = Books.sheet(book, "数据", List.of("指标编码", "期间", "数值", "单位"));
            for (int month = 0; month < 38; month++) {
                String period = "%d-%02d".formatted(2023 + month / 12, month % 12 + 1);
                Books.add(figures, "retail", period, 17.0 * (month % 12 + 1) + month / 12 * 2, "亿元");
                Books.add(figures, "power", period, 900.0 + month % 12 * 10, "万千瓦时");
            }
        }));
    }

    /** Retail falls behind; power was entered in 千瓦时 under 万千瓦时, and once under no month. */
    public static FilePayload march() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(Books.row("retail", "2026-03", 41.5, "亿元", ""));
        rows.add(Books.row("power", "2026-03", 9_250_000.0, "万千瓦时", ""));
        rows.add(Books.row("power", "三月份", 925.0, "万千瓦时", ""));
        return new FilePayload("3月数据.xlsx", XLSX, Books.figures(rows.toArray(List[]::new)));
    }
}
