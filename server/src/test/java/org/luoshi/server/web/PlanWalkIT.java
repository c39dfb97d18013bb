package org.luoshi.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.luoshi.server.web.chart.Fonts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Plans as people meet them in a browser; each step builds on the one before. */
@Import(PlanWalkIT.Standing.class)
class PlanWalkIT extends Walk {

    private static final String OFFICE = "dcs.chief";

    private static String matter = "";

    /** The server's day. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** A long way off, so that any template fits. */
    private static final LocalDate DUE = LocalDate.of(2027, 12, 31);

    @Autowired
    private Fonts fonts;

    @Test
    @Order(1)
    void saysWhatToDoWhereNothingIsPlanned() {
        Page page = as(OFFICE, "/plans");
        assertThat(page.locator(".empty")).containsText("套用节点模板");
        picture(page, "plans-empty");
    }

    @Test
    @Order(2)
    void showsStepsAndSourcesBeforeATemplateIsApplied() {
        Page page = as(OFFICE, "/documents");
        page.setInputFiles(
                "#files",
                new FilePayload(
                        "任务.txt", "text/plain", "新建石桥镇养老服务中心1个，由区民政局牵头，尽快建成。".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("#arrivals .notice.ok")).containsText("项候选");
        page.navigate(page.locator("#documents .name").getAttribute("href"));
        page.locator(".cand").first().click();
        page.keyboard().press("Enter");
        assertThat(page.locator("#said")).containsText("已确认");
        page.navigate("/matters");
        matter = page.locator(".matter-table .name").first().getAttribute("href");

        page.navigate(matter);
        page.locator("a[href$='/plan']").first().click();
        page.locator(".template summary").first().click();
        assertThat(page.locator(".template table").first()).containsText("本系统默认");
        picture(page, "choose");
    }

    @Test
    @Order(3)
    void tellsAClashInWordsWithItsRepairs() {
        Page page = as(OFFICE, matter + "/plan");
        page.locator("[name=template][value=government]").check();
        page.locator("[name=due]").fill(TODAY.plusDays(25).toString());
        page.locator("form .btn.go").first().click();
        assertThat(page.locator(".clash")).containsText("同时做不到的要求");
        assertThat(page.locator(".clash li").first()).not().isEmpty();
        picture(page, "clash");
    }

    @Test
    @Order(4)
    void appliesATemplateBackwardsFromItsDue() {
        Page page = as(OFFICE, matter + "/plan");
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("换一个模板"))
                .click();
        Locator form = page.locator("form[action$='/plan']");
        form.locator("[name=template][value=government]").check();
        form.locator("[name=due]").fill(DUE.toString());
        form.locator(".btn.go").click();
        assertThat(page.locator(".notice.ok")).containsText("已倒排");
        assertThat(page.locator("#gantt a.c-bar").first()).isVisible();
        assertThat(page.locator(".node-table tbody tr").last()).containsText(Pattern.compile("\\d{4}-\\d{2}-\\d{2}"));
        page.locator(".node-table .why summary").first().click();
        assertThat(page.locator(".node-table .why").first()).containsText("依据");
        picture(page, "plan");
    }

    @Test
    @Order(5)
    void freezesABaselineForEver() {
        Page page = as(OFFICE, matter + "/plan");
        page.locator(".freeze [name=name]").fill("常委会审定版");
        page.locator(".freeze .btn").click();
        assertThat(page.locator(".notice.ok")).containsText("基线已冻结");
        assertThat(page.locator(".items .name").first()).containsText("常委会审定版");
    }

    @Test
    @Order(6)
    void showsWhatElseMovesWhenABarIsDraggedAndConfirmsIt() {
        Page page = as(OFFICE, matter + "/plan");
        Locator bar = page.locator("#gantt a.c-bar[data-node]").first();
        String before = bar.getAttribute("data-start");
        BoundingBox box = bar.boundingBox();
        double y = box.y + box.height / 2;
        page.mouse().move(box.x + box.width / 2, y);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2 - 30, y);
        page.mouse().move(box.x + box.width / 2 - 60, y);
        page.mouse().up();
        page.waitForURL(Pattern.compile("/plan/trial\\?"));
        assertThat(page.locator("#trial")).containsText(Pattern.compile("仍然赶得上|要晚"));
        assertThat(page.locator(".trial-table")).containsText(before);
        picture(page, "trial");
        page.locator("#trial .btn.go").click();
        assertThat(page.locator(".notice.ok")).containsText("已按试排的效果移动");
        assertThat(page.locator("#gantt a.c-bar[data-node]").first()).not().hasAttribute("data-start", before);
    }

    @Test
    @Order(7)
    void comparesWithTheBaseline() {
        Page page = as(OFFICE, matter + "/plan");
        page.locator(".items .name").first().click();
        assertThat(page.locator(".compare-table")).containsText(Pattern.compile("早 \\d+ 天|晚 \\d+ 天"));
        assertThat(page.getByText("当时完成 0/")).isVisible();
        picture(page, "compare");
    }

    @Test
    @Order(8)
    void keepsWhatWasTypedWhereANodeIsNotUnderstood() {
        Page page = as(OFFICE, matter + "/plan");
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("修改节点"))
                .click();
        page.locator(".mend-table [name=days]").first().fill("三周");
        page.locator("form[action$='/nodes'] .btn.go").click();
        assertThat(page.locator(".notice.bad")).containsText("第 1 行");
        assertThat(page.locator(".mend-table [name=days]").first()).hasValue("三周");
        page.locator(".mend-table [name=days]").first().fill("10/20/35");
        page.locator("form[action$='/nodes'] .btn.go").click();
        assertThat(page.locator(".notice.ok")).containsText("节点已保存");
        assertThat(page.locator(".node-table tbody tr").first()).containsText("10/20/35");
    }

    @Test
    @Order(9)
    void triesADayWithoutAScript() {
        Page page = browsing.pageWithoutScripts(address());
        page.navigate(matter + "/plan");
        page.locator("#try [name=start]").fill(DUE.minusDays(20).toString());
        page.locator("#try .btn").click();
        assertThat(page.locator("#trial")).isVisible();
        page.locator("#trial a.btn").click();
        assertThat(page.locator("#trial")).hasCount(0);
    }

    @Test
    @Order(10)
    void hangsThePlanWithTheOthersAndKeepsFiltersInTheAddress() {
        Page page = as(OFFICE, "/plans");
        assertThat(page.locator("svg.chart a.c-heading")).hasCount(1);
        picture(page, "plans");
        page.locator("select[name=by]").selectOption("stage");
        page.waitForURL(Pattern.compile("by=stage"));
        page.navigate("/plans?q=没有这样的项目");
        assertThat(page.locator("main")).containsText("没有符合条件的项目");
        page.navigate("/plans/stages");
        assertThat(page.locator(".stage-board .tile")).hasCount(1);
        picture(page, "stages");
        Page phone = browsing.page(address(), Browsing.PHONE, OFFICE);
        phone.navigate("/plans");
        assertThat(phone.locator(".battle-cards li")).hasCount(1);
        assertThat(phone.locator("svg.chart")).isHidden();
        assertThat(isTooWide(phone)).isFalse();
        picture(phone, "plans-390");
        phone.navigate(matter + "/plan");
        assertThat(phone.locator("#gantt")).isVisible();
        assertThat(isTooWide(phone)).isFalse();
        picture(phone, "plan-390");
    }

    @Test
    @Order(11)
    void printsTheWallChartInsideOfItsPaper() throws IOException {
        Page page = as(OFFICE, "/plans");
        Download download =
                page.waitForDownload(() -> page.locator(".prints a", new Page.LocatorOptions().setHasText("A0"))
                        .click());
        String text = inside(download.path(), 1);
        assertThat(text).contains("重点项目作战图", "养老服务中心", "最迟开工", "第 1 张，共 1 张");
        page.navigate(matter + "/plan");
        Download one = page.waitForDownload(() -> page.locator(".prints a", new Page.LocatorOptions().setHasText("A3"))
                .click());
        assertThat(inside(one.path(), 1)).contains("养老服务中心", "关键线路");
    }

    @Test
    @Order(12)
    void noPageComplainsInItsConsole() {
        assertThat(browsing.complaints()).filteredOn(it -> !it.contains("422")).isEmpty();
    }

    /** The text of a PDF of so many pages, none of whose letters lies outside of its page. */
    private static String inside(Path file, int pages) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
            return new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    float width = getCurrentPage().getMediaBox().getWidth();
                    assertThat(text.getX()).isBetween(0f, width - text.getWidth() + 0.5f);
                    assertThat(text.getY())
                            .isBetween(0f, getCurrentPage().getMediaBox().getHeight());
                    super.processTextPosition(text);
                }
            }.getText(document);
        }
    }

    /** A clock that stands still, on a Monday morning. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Standing {
        @Bean
        @Primary
        Clock standing() {
            return Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC);
        }
    }
}
