package org.luoshi.server.measure.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.ledger.ReadModels;
import org.luoshi.server.matter.loop.District;
import org.luoshi.server.measure.Indicators;
import org.luoshi.server.measure.series.Actual;
import org.luoshi.server.measure.series.IndicatorCode;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.measure.series.Series;
import org.luoshi.server.measure.warning.Warning;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.shared.sheet.Fault;
import org.luoshi.server.shared.sheet.NotABook;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.change.Changes;

/** Spreadsheets as people bring them; today is 28 February 2026. */
class IndicatorImportTest {

    private static final Acting OFFICE =
            new Acting(new Who("穆守真", new PostCode("dcs.chief")), Role.SUPERVISOR, new Scope.District());
    private static final Acting CLERK =
            new Acting(new Who("何敏", new PostCode("tjj.clerk")), Role.CLERK, new Scope.Of(Set.of(new UnitCode("tjj"))));

    private static Parts parts;
    private static IndicatorImport imports;
    private static int number;

    /** One of each test's own. */
    private String retail = "retail";

    @BeforeAll
    static void open() {
        parts = Parts.open();
        parts.get(Changes.class).carryOut(new District().changes(), District.CHIEF);
        imports = parts.get(IndicatorImport.class);
    }

    @BeforeEach
    void bring() {
        number++;
        retail = "retail-" + number;
        store(OFFICE, Books.book(catalogue(retail)));
    }

    @AfterAll
    static void close() {
        parts.close();
    }

    @Test
    void takesIndicatorsTargetsAndFiguresFromOneWorkbook() {
        Series series = series(retail);
        assertThat(series.indicator().name()).isEqualTo("社会消费品零售总额");
        assertThat(series.target(2026).orElseThrow().value()).isEqualByComparingTo("196.7");
        assertThat(series.at(Period.of("2026-01")).orElseThrow().value()).isEqualByComparingTo("16.1");
        assertThat(series.at(Period.of("2026-01"))
                        .orElseThrow()
                        .last()
                        .from()
                        .orElseThrow()
                        .cell())
                .isEqualTo("数据!D4");
    }

    @Test
    void aPreviewStoresNothing() {
        long before = parts.get(Ledger.class).size();
        Preview preview = imports.preview(file(Books.figures(Books.row(retail, "2026-02", 30.2, "亿元", ""))), CLERK);

        assertThat(preview.of(Preview.Change.NEW)).hasSize(1);
        assertThat(parts.get(Ledger.class).size()).isEqualTo(before);
    }

    @Test
    void convertsExactlyWhatComesInAnotherUnit() {
        store(CLERK, Books.figures(Books.row(retail, "2026年1-2月", 302_000.0, "万元", "")));
        assertThat(series(retail).at(Period.of("2026-02")).orElseThrow().value())
                .isEqualByComparingTo("30.2");
    }

    @Test
    void namesEachFaultAtItsCellAndStoresTheOtherRows() {
        byte[] file = Books.figures(
                Books.row(retail, "2026-02", 302_000.0, "亿元", ""),
                Books.row(retail, "2026-02", "三十", "亿元", ""),
                Books.row("retails", "2026-02", 30.2, "亿元", ""),
                Books.row(retail, 99_999.0, 30.2, "亿元", ""),
                Books.row(retail, "2026-02", 30.2, "%", ""),
                Books.row(retail, "2026-02", 30.2, "箩筐", ""),
                Books.row(retail, "2026-04", 30.2, "亿元", ""),
                Books.row(retail, "2026-01", 15.0, "亿元", ""),
                Books.row(retail, "2026-02", 30.2, "亿元", ""),
                Books.row(retail, "2026-02", 30.3, "亿元", ""));
        Preview preview = imports.preview(file(file), CLERK);

        assertThat(preview.faults().stream().map(it -> it.cell() + " " + it.code()))
                .containsExactlyInAnyOrder(
                        "D2 measure-factor",
                        "D3 no-figure",
                        "A4 measure-unknown",
                        "C5 measure-period-number",
                        "E6 measure-share",
                        "E7 measure-unit",
                        "C8 measure-period-future",
                        "F9 measure-why",
                        "C10 measure-twice",
                        "C11 measure-twice");
        assertThat(preview.rows()).isEmpty();
    }

    @Test
    void tellsHowManyTimesTooMuchAFigureIs() {
        Preview preview =
                imports.preview(file(Books.figures(Books.row(retail, "2026-02", 302_000.0, "亿元", ""))), CLERK);
        assertThat(preview.faults().getFirst().values()).containsExactly("302000 亿元", "16.1 亿元", "10000");
    }

    @Test
    void aDateThatASpreadsheetMadeOfAMonthIsThatMonth() {
        store(CLERK, Books.figures(Books.row(retail, 46_054.0, 30.2, "亿元", "")));
        assertThat(series(retail).at(Period.of("2026-02"))).isPresent();
    }

    @Test
    void refusesMergedHeadingsAtTheirRange() {
        byte[] file = Books.book(book -> {
            XSSFSheet sheet = Books.sheet(book, "数据", Books.row("指标编码", "期间", "数值", "单位", "说明"));
            Books.add(sheet, retail, "2026-02", 30.2, "亿元", "");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
        });
        assertThat(imports.preview(file(file), CLERK).faults())
                .extracting(Fault::cell, Fault::code)
                .contains(org.assertj.core.groups.Tuple.tuple("B1:C1", "merged"));
    }

    @Test
    void warnsOfACumulativeFigureThatFallsButTakesIt() {
        Preview preview = imports.preview(file(Books.figures(Books.row(retail, "2026-02", 14.0, "亿元", ""))), CLERK);
        assertThat(preview.warned())
                .singleElement()
                .satisfies(it ->
                        assertThat(it.warnings()).extracting(Warning::kind).containsExactly(Warning.Kind.FELL));
        assertThat(preview.isWorthwhile()).isTrue();
    }

    @Test
    void refusesAConfirmationOfWhatHasChangedMeanwhile() {
        IndicatorImport.Given mine = file(Books.figures(Books.row(retail, "2026-02", 30.2, "亿元", "")));
        Preview seen = imports.preview(mine, CLERK);
        store(OFFICE, Books.figures(Books.row(retail, "2026-02", 31.0, "亿元", "")));
        long before = parts.get(Ledger.class).size();

        assertThat(imports.take(mine, seen.digest(), CLERK)).isInstanceOf(IndicatorImport.Outcome.Look.class);
        assertThat(parts.get(Ledger.class).size()).isEqualTo(before);
    }

    @Test
    void aClerkSetsUpNoIndicators() {
        Preview preview = imports.preview(file(Books.book(catalogue(retail))), CLERK);
        assertThat(preview.faults())
                .allMatch(it -> it.sheet().equals("指标") || it.sheet().equals("目标"));
        assertThat(preview.rows()).allMatch(it -> it.sheet().equals("数据") || it.change() == Preview.Change.SAME);
    }

    @Test
    void readsItsOwnTemplate() throws IOException {
        Preview preview = imports.preview(file(Template.bytes()), OFFICE);
        assertThat(preview.faults()).allMatch(it -> it.code().startsWith("measure-"));
    }

    @Test
    void looksThroughFiftyThousandRowsAndCountsEachFault() {
        byte[] file = Books.many(
                50_000,
                i -> i % 2 == 0
                        ? Books.row("nobody-" + i, "2026-02", 30.2, "亿元", "")
                        : Books.row(retail, "2026-02", 30.2, "亿元", ""));
        Preview preview = imports.preview(file(file), CLERK);

        assertThat(preview.read()).isEqualTo(50_000);
        assertThat(preview.faults()).hasSize(49_999);
        assertThat(preview.rows()).hasSize(1);
    }

    @Test
    void refusesWhatIsNoSpreadsheet() {
        assertThatThrownBy(() -> imports.preview(file("指标,数值".getBytes(StandardCharsets.UTF_8)), CLERK))
                .isInstanceOf(NotABook.class);
    }

    @Test
    void whatWasBroughtIsReplayedEqual() {
        store(CLERK, Books.figures(Books.row(retail, "2026-01", 16.3, "亿元", "统计局核增")));
        assertThat(series(retail).at(Period.of("2026-01")).map(Actual::isRevised))
                .contains(true);
        ReadModels.assertReplayedEqual(parts, "measure");
    }

    private void store(Acting who, byte[] bytes) {
        IndicatorImport.Given file = file(bytes);
        Preview preview = imports.preview(file, who);
        assertThat(preview.faults()).isEmpty();
        assertThat(imports.take(file, preview.digest(), who)).isInstanceOf(IndicatorImport.Outcome.Done.class);
    }

    private Series series(String code) {
        return parts.get(Indicators.class)
                .find(new IndicatorCode(code), OFFICE.scope())
                .orElseThrow();
    }

    private static IndicatorImport.Given file(byte[] bytes) {
        return new IndicatorImport.Given("2月数据.xlsx", bytes);
    }

    /** A small catalogue. */
    private static Consumer<XSSFWorkbook> catalogue(String code) {
        return book -> {
            XSSFSheet indicators = Books.sheet(
                    book, "指标", List.of("指标编码", "名称", "分组", "单位", "方向", "周期", "口径", "数据来源", "责任单位", "序时规则"));
            Books.add(indicators, code, "社会消费品零售总额", "消费", "亿元", "越高越好", "月", "累计", "月报", "tjj", "往年");
            XSSFSheet targets = Books.sheet(book, "目标", List.of("指标编码", "年份", "目标值", "单位", "依据"));
            Books.add(targets, code, 2026.0, 196.7, "亿元", "政府工作报告");
            XSSFSheet figures = Books.sheet(book, "数据", List.of("指标编码", "指标名称", "期间", "数值", "单位"));
            Books.add(figures, code, "社零", "2025-01", 15.2, "亿元");
            Books.add(figures, code, "社零", "2025-12", 186.4, "亿元");
            Books.add(figures, code, "社零", "2026-01", 16.1, "亿元");
        };
    }
}
