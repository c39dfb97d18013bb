package org.luoshi.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The whole path in a real browser, as somebody of the supervision office walks it: upload, review by keyboard, list,
 * spreadsheet. Each step builds on the one before.
 */
class ReviewWalkIT extends Walk {

    /** As the source column gives it, counted from 1: 第 12–34 字. */
    private static final Pattern PLACE = Pattern.compile("第 (\\d+)–(\\d+) 字");

    private static String report = "";
    private static String review = "";

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = ReviewWalkIT.class.getResourceAsStream("/web/report.txt")) {
            report = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterEach
    void noConsoleComplains() {
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    @Order(1)
    void tellsWhatToDoWhereNothingIsThere() {
        Page page = page("/documents");
        assertThat(page.locator(".empty h2")).hasText("还没有文件");
        page.navigate("/matters");
        assertThat(page.locator(".empty a").first()).hasAttribute("href", "/documents");
        assertThat(page.locator(".empty a").last()).hasAttribute("href", "/matters/new");
    }

    @Test
    @Order(2)
    void uploadsAReportAndRefusesAnEmptyFileInOneSentence() {
        Page page = page("/documents");
        page.setInputFiles("#files", new FilePayload[] {
            new FilePayload("石桥镇工作报告.txt", "text/plain", report.getBytes(StandardCharsets.UTF_8)),
            new FilePayload("空文件.txt", "text/plain", new byte[0])
        });
        assertThat(page.locator("#arrivals .notice.bad")).containsText("空文件.txt");
        assertThat(page.locator("#arrivals .notice.ok")).containsText("项候选");
        assertThat(page.locator("#documents .rows > li")).hasCount(1);
        review = page.locator("#documents .name").getAttribute("href");
    }

    @Test
    @Order(3)
    void confirmsByEnterAndMovesOnToTheNext() {
        Page page = page(review);
        String first = current(page);
        page.keyboard().press("Enter");
        assertThat(card(page, first)).hasAttribute("data-state", "confirmed");
        assertThat(page.locator("#paper mark[data-c~='" + first + "']").first())
                .hasClass(Pattern.compile(".*confirmed.*"));
        assertThat(page.locator("#said")).containsText("已确认第 " + first + " 项");
        assertThat(page.locator(".cand.on")).not().hasAttribute("data-id", first);
    }

    @Test
    @Order(4)
    void movesByLettersAndArrowsAndBringsThePaperAlong() {
        Page page = page(review);
        String first = current(page);
        page.keyboard().press("j");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("k");
        String second = current(page);
        assertThat(second).isNotEqualTo(first);
        assertThat(page.locator("#paper mark.on").first())
                .hasAttribute("data-c", Pattern.compile(".*\\b" + second + "\\b.*"));
    }

    @Test
    @Order(5)
    void mendsTitleLeadDateAndMeasures() {
        Page page = page(review);
        String id = current(page);
        page.keyboard().press("e");
        Locator form = card(page, id).locator(".panel form");
        assertThat(form.locator("[name=title]")).isFocused();
        form.locator("[name=title]").fill("修缮石桥镇卫生院");
        form.locator("[name=lead]").fill("区卫健局、区住建局");
        form.locator("[name=support]").fill("石桥镇");
        form.locator("[name=due]").selectOption("on");
        form.locator("[name=date]").fill("2026-09-30");
        form.locator(".measure").last().locator("[name=metric]").fill("病床");
        form.locator(".measure").last().locator("[name=value]").fill("40");
        form.locator(".measure").last().locator("[name=unit]").fill("张");
        form.locator("button.go").click();
        assertThat(card(page, id).locator("h3")).containsText("修缮石桥镇卫生院");
        assertThat(card(page, id).locator(".chip.lead")).hasCount(2);
        assertThat(card(page, id)).containsText("2026-09-30");
        assertThat(card(page, id)).containsText("40 张");
    }

    @Test
    @Order(6)
    void keepsWhatWasTypedWhenAFigureIsNone() {
        Page page = page(review);
        String id = current(page);
        page.keyboard().press("e");
        Locator row = card(page, id).locator(".measure").last();
        row.locator("[name=metric]").fill("病床");
        row.locator("[name=value]").fill("许多");
        card(page, id).locator(".panel button.go").click();
        assertThat(card(page, id).locator(".notice.bad")).containsText("许多");
        assertThat(row.locator("[name=metric]")).hasValue("病床");
        browsing.complaints();
    }

    @Test
    @Order(7)
    void assignsByTwoKeysAndAName() {
        Page page = page(review);
        page.keyboard().press("j");
        String id = current(page);
        page.keyboard().press("a");
        assertThat(card(page, id).locator("[name=lead]")).isFocused();
        page.keyboard().type("青崖镇");
        page.keyboard().press("Enter");
        assertThat(card(page, id).locator(".chip.lead").first()).containsText("青崖镇");
    }

    @Test
    @Order(8)
    void splitsAtAClauseAndTakesItBack() {
        Page page = page(review);
        String whole = page.locator(".cand", new Page.LocatorOptions().setHasText("新建口袋公园"))
                .first()
                .getAttribute("data-id");
        int before = page.locator(".cand").count();
        page.locator("#c-" + whole + " h3").click();
        page.keyboard().press("s");
        assertThat(card(page, whole).locator(".cut").first()).isVisible();
        page.keyboard().press("1");
        if (!card(page, whole).locator("[name=at]").first().isChecked()) {
            page.keyboard().press("1");
        }
        page.keyboard().press("Enter");
        assertThat(card(page, whole)).hasCount(0);
        assertThat(page.locator(".cand")).hasCount(before + 1);
        page.keyboard().press("u");
        assertThat(card(page, whole)).isVisible();
        assertThat(page.locator(".cand")).hasCount(before);
    }

    @Test
    @Order(9)
    void mergesWithTheNext() {
        Page page = page(review);
        int before = page.locator(".cand").count();
        page.keyboard().press("m");
        assertThat(page.locator(".panel .choices input:checked")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(page.locator(".cand")).hasCount(before - 1);
    }

    @Test
    @Order(10)
    void setsAsideWithAReasonAndTakesItBackFromTheMessage() {
        Page page = page(review);
        String id = current(page);
        page.keyboard().press("x");
        assertThat(card(page, id).locator(".grounds")).isVisible();
        page.keyboard().press("3");
        assertThat(card(page, id)).hasAttribute("data-state", "aside");
        assertThat(card(page, id)).containsText("与其他事项重复");
        page.locator("#said button").click();
        assertThat(card(page, id)).hasAttribute("data-state", "open");
    }

    @Test
    @Order(11)
    void takesUpSelectedWords() {
        Page page = page(review);
        int before = page.locator(".cand").count();
        page.evaluate("""
                () => {
                  const piece = [...document.querySelectorAll('#paper span[data-o]')].find(p => p.textContent.includes('过去一年'));
                  const range = document.createRange();
                  range.selectNodeContents(piece);
                  getSelection().removeAllRanges();
                  getSelection().addRange(range);
                }""");
        page.locator("#take button").click();
        assertThat(page.locator(".cand")).hasCount(before + 1);
    }

    @Test
    @Order(12)
    void tellsTheSecondReviewerThatTheFirstWasQuicker() {
        Page quick = page(review);
        Page slow = page(review);
        String id = current(slow);
        quick.keyboard().press("Enter");
        assertThat(card(quick, id)).hasAttribute("data-state", "confirmed");
        slow.keyboard().press("Enter");
        assertThat(card(slow, id).locator(".notice.bad")).containsText("别人刚刚处理过");
        assertThat(card(slow, id)).hasAttribute("data-state", "confirmed");
        browsing.complaints();
    }

    @Test
    @Order(13)
    void opensTheHelpAndLetsKeysBeSwitchedOff() {
        Page page = page(review);
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        page.locator("#keys-on").uncheck();
        page.keyboard().press("Escape");
        String id = current(page);
        page.keyboard().press("j");
        assertThat(current(page)).isEqualTo(id);
    }

    @Test
    @Order(14)
    void filtersMattersInTheAddressAndDownloadsJustThose() throws IOException {
        Page page = page("/matters");
        int all = page.locator(".matter-table tbody tr").count();
        assertThat(all).isGreaterThanOrEqualTo(2);
        String title = page.locator(".at-title .name").first().innerText();
        page.locator("[name=q]").fill(title);
        page.locator(".filters button.go").click();
        assertThat(page.locator(".matter-table tbody tr")).hasCount(1);
        assertThat(page.url()).contains("q=").doesNotContain("owner=");
        Download download = page.waitForDownload(() -> page.locator("a.sheet").click());
        assertThat(download.suggestedFilename()).endsWith(".xlsx");
        List<Row> rows = rows(download);
        assertThat(rows).hasSize(1);
        assertThat(cell(rows.getFirst(), "原文")).isEqualTo(wordsAtSourceOf(rows.getFirst()));
    }

    @Test
    @Order(15)
    void opensTheSourceOfAMatter() {
        Page page = page("/matters");
        page.locator(".at-title .name").first().click();
        page.locator("#why-title a").click();
        assertThat(page.locator(".cand.on")).hasAttribute("data-state", "confirmed");
        assertThat(page.locator("#paper mark.on").first()).isVisible();
    }

    @Test
    @Order(16)
    void fitsOnAPhone() {
        for (String path : List.of("/", "/documents", review, review + "?show=untaken", review + "/sure", "/matters")) {
            for (int width : List.of(Browsing.PHONE, Browsing.SMALL_PHONE)) {
                Page page = browsing.page(address(), width);
                page.navigate(path);
                Object over = page.evaluate("document.documentElement.scrollWidth - innerWidth");
                assertThat(((Number) over).intValue())
                        .as("%s at %d px", path, width)
                        .isLessThanOrEqualTo(0);
            }
        }
    }

    @Test
    @Order(17)
    void namesEveryFieldButtonAndPicture() {
        for (String path : List.of("/", "/documents", review, "/matters")) {
            Page page = page(path);
            Object nameless = page.evaluate("""
                    () => [...document.querySelectorAll('input:not([type=hidden]),select,textarea,button,a[href],svg[role=img],img')]
                      .filter(e => !(e.labels && e.labels.length) && !e.getAttribute('aria-label') && !e.textContent.trim() && !e.alt)
                      .map(e => e.outerHTML)""");
            assertThat((List<?>) nameless).as(path).isEmpty();
            assertThat(page.locator("main h1, h1")).hasCount(1);
        }
    }

    @Test
    @Order(18)
    void worksWithoutScripts() {
        Page page = browsing.pageWithoutScripts(address());
        page.navigate("/documents");
        page.setInputFiles(
                "#files",
                new FilePayload(
                        "青崖镇.txt",
                        "text/plain",
                        "青崖镇2026年工作要点\n年内新建茶园步道3公里。6月底前修缮石板桥2座。\n".getBytes(StandardCharsets.UTF_8)));
        page.locator("#drop button.without-js").click();
        assertThat(page.locator(".notice.ok")).containsText("候选");
        page.locator(".notice.ok a").click();
        String id = page.locator(".cand").first().getAttribute("data-id");
        page.locator("#c-" + id + " button.go").click();
        assertThat(page.locator(".notice.ok")).containsText("已确认");
        page.locator(".cand a[href$='/setting-aside']").first().click();
        page.locator(".grounds button").first().click();
        assertThat(page.locator(".notice.ok")).containsText("不立项");
        page.navigate("/matters?q=茶园");
        assertThat(page.locator(".matter-table tbody tr")).hasCount(1);
    }

    @Test
    @Order(19)
    void speaksEnglishWhenAsked() {
        Page page = page("/matters");
        page.locator("button[value=en]").click();
        assertThat(page.locator("h1")).hasText("Matters");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    private Page page(String path) {
        Page page = browsing.page(address(), Browsing.DESK);
        page.navigate(path);
        return page;
    }

    private static String current(Page page) {
        return page.locator(".cand.on").getAttribute("data-id");
    }

    private static Locator card(Page page, String id) {
        return page.locator("#c-" + id);
    }

    private static List<Row> rows(Download download) throws IOException {
        try (InputStream in = Files.newInputStream(download.path());
                Workbook book = WorkbookFactory.create(in)) {
            Sheet sheet = book.getSheetAt(0);
            return java.util.stream.IntStream.rangeClosed(1, sheet.getLastRowNum())
                    .mapToObj(sheet::getRow)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    /** The words in the report at the characters that the source column names. */
    private static String wordsAtSourceOf(Row row) {
        Matcher place = PLACE.matcher(cell(row, "出处"));
        assertThat(place.find()).as(cell(row, "出处")).isTrue();
        int from = report.offsetByCodePoints(0, Integer.parseInt(place.group(1)) - 1);
        return report.substring(from, report.offsetByCodePoints(0, Integer.parseInt(place.group(2))));
    }

    private static String cell(Row row, String heading) {
        DataFormatter formatter = new DataFormatter();
        for (Cell cell : row.getSheet().getRow(0)) {
            if (formatter.formatCellValue(cell).endsWith(heading)) {
                return formatter.formatCellValue(row.getCell(cell.getColumnIndex()));
            }
        }
        throw new AssertionError("no column " + heading);
    }
}
