package org.luoshi.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.luoshi.server.measure.sheet.SampleBook;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Indicators as people meet them in a browser; each step builds on the one before. */
@Import(IndicatorWalkIT.Standing.class)
class IndicatorWalkIT extends Walk {

    private static final String OFFICE = "dcs.chief";

    /** Of 统计局, whose indicators these are. */
    private static final String CLERK = "tjj.clerk";

    @Test
    @Order(1)
    void saysWhatToDoWhereThereIsNoIndicator() {
        Page page = as(OFFICE, "/indicators");
        assertThat(page.locator(".empty")).containsText("下载模板");
        picture(page, "indicators-empty");
    }

    @Test
    @Order(2)
    void setsUpIndicatorsFromAWorkbookAfterAPreview() {
        Page page = as(OFFICE, "/indicators/import");
        bring(page, SampleBook.catalogue());
        assertThat(page.locator(".notice").first()).containsText("有错 0 处");
        page.locator("form .btn.go").click();
        assertThat(page.locator(".notice.ok")).containsText("已存入");
        page.navigate("/indicators");
        assertThat(page.locator(".indicator-table tbody tr")).hasCount(2);
        assertThat(page.locator(".indicator-table tbody tr").first()).containsText("正常");
        picture(page, "indicators");
    }

    @Test
    @Order(3)
    void namesTheTwoBadCellsOfAMonthAndStoresTheGoodRows() {
        Page page = as(CLERK, "/indicators/import");
        bring(page, SampleBook.march());
        assertThat(page.locator(".plain-rows li")).hasCount(2);
        assertThat(page.locator(".plain-rows")).containsText("D3");
        assertThat(page.locator(".plain-rows")).containsText("C4");
        assertThat(page.locator(".plain-rows")).containsText("10000 倍");
        picture(page, "indicators-preview");
        page.locator("form .btn.go").click();
        assertThat(page.locator(".notice.warn")).containsText("新增 1 行");
    }

    @Test
    @Order(4)
    void seesThePaceTurnYellowAndOpensWhy() {
        Page page = as(OFFICE, "/indicators");
        Locator row = page.locator(".indicator-table tbody tr").first();
        assertThat(row.locator(".light.late")).containsText("慢于序时");
        row.locator("a[href$='#why-behind']").first().click();
        Locator why = page.locator("#why-behind");
        assertThat(why).hasAttribute("open", "");
        assertThat(why).containsText("个百分点");
        assertThat(why).containsText("银川市");
        page.locator("#why-reached summary").click();
        assertThat(page.locator("#why-reached")).containsText("3月数据.xlsx");
        assertThat(page.locator("#why-reached")).containsText(Pattern.compile("数据!D\\d"));
        picture(page, "indicator");
        assertThat(page.locator("#why-reached a[href^='/ledger/proof']")).containsText("台账第");
    }

    @Test
    @Order(5)
    void everyFigureOfThePageOpensItsInputs() {
        Page page = as(OFFICE, "/indicators/retail");
        Locator facts = page.locator(".fact");
        assertThat(facts.count()).isGreaterThanOrEqualTo(5);
        for (int i = 0; i < facts.count(); i++) {
            facts.nth(i).locator("summary").click();
            assertThat(facts.nth(i).locator("p")).isVisible();
            assertThat(facts.nth(i).locator(".inputs li").first()).isVisible();
        }
        assertThat(page.locator(".figure-table tbody tr details"))
                .hasCount(page.locator(".figure-table tbody tr").count());
    }

    @Test
    @Order(6)
    void keepsWhatWasTypedWhereARevisionHasNoReason() {
        Page page = as(CLERK, "/indicators/retail");
        page.locator(".enter [name=period]").fill("2026-03");
        page.locator(".enter [name=value]").fill("48.9");
        page.locator(".enter .btn.go").click();
        assertThat(page.locator(".notice.bad")).containsText("须写明原因");
        assertThat(page.locator(".enter [name=value]")).hasValue("48.9");
        page.locator(".enter [name=why]").fill("两家企业漏报，补录");
        page.locator(".enter .btn.go").click();
        assertThat(page.locator("#why-reached b").first()).containsText("48.9");
        assertThat(page.locator(".warnings")).containsText("灯由");
        assertThat(page.locator("#revised-title")).isVisible();
    }

    @Test
    @Order(7)
    void theOwnersDeskAsksForTheFigureThatIsMissingUntilItIsEntered() {
        Page list = as(OFFICE, "/indicators");
        assertThat(list.locator(".indicator-table tbody tr").nth(1).locator(".missing"))
                .containsText("2026年3月待报，应于4月15日前");
        Page desk = as(CLERK, "/desk");
        assertThat(desk.locator(".figures-asked li")).hasCount(1);
        assertThat(desk.locator(".figures-asked li")).containsText("工业用电量");
        picture(desk, "indicators-desk");
        desk.locator(".figures-asked .btn").click();
        assertThat(desk.locator(".enter [name=period]")).hasValue("2026-03");
        desk.locator(".enter [name=value]").fill("925");
        desk.locator(".enter .btn.go").click();
        assertThat(desk.locator("#why-reached b").first()).containsText("2,");
        desk.navigate("/desk");
        assertThat(desk.locator(".figures-asked")).hasCount(0);
    }

    @Test
    @Order(8)
    void setsUpAnIndicatorByFormWithTheBadFieldSaidBesideIt() {
        Page page = as(OFFICE, "/indicators");
        page.locator("a[href='/indicators/new']").click();
        page.locator("[name=name]").fill("新装路灯");
        page.locator("[name=code]").fill("lamps");
        page.locator("[name=group]").fill("城建");
        page.locator("[name=unit]").fill("箩筐");
        page.locator("[name=owner]").selectOption("tjj");
        page.locator("[name=source]").fill("住建局月报");
        page.locator("[name=target]").fill("120");
        page.locator("[name=why]").fill("民生实事");
        page.locator("[name=pace]").selectOption("节点");
        page.locator("button.go").click();
        assertThat(page.locator("#fault-unit")).containsText("没有“箩筐”这个单位");
        assertThat(page.locator(".wrong")).hasCount(1);
        assertThat(page.locator("[name=name]")).hasValue("新装路灯");
        assertThat(page.locator("[name=target]")).hasValue("120");
        picture(page, "indicators-form-fault");
        page.locator("[name=unit]").fill("个");
        page.locator("button.go").click();
        assertThat(page.locator("h1")).containsText("新装路灯");
        page.locator(".enter [name=period]").fill("2026-03");
        page.locator(".enter [name=value]").fill("31");
        page.locator(".enter .btn.go").click();
        assertThat(page.locator("#why-behind summary")).containsText("个百分点");
    }

    @Test
    @Order(9)
    void saysBeforehandWhatCannotChangeOnceThereAreFigures() {
        Page page = as(OFFICE, "/indicators/lamps");
        page.locator("a[href='/indicators/lamps/edit']").click();
        assertThat(page.locator("[name=unit]")).hasAttribute("readonly", "");
        assertThat(page.locator(".indicator-form")).containsText("请停用这一项，另立一项");
        page.locator("[name=name]").fill("新装和更换路灯");
        picture(page, "indicators-form-edit");
        page.locator("button.go").click();
        assertThat(page.locator("h1")).containsText("新装和更换路灯");
    }

    @Test
    @Order(10)
    void retiresAnIndicatorWithItsReasonAndTakesItUpAgain() {
        Page page = as(OFFICE, "/indicators/lamps");
        page.locator("summary", new Page.LocatorOptions().setHasText("停用这项指标")).click();
        page.locator(".retire [name=why]").fill("并入城建投资");
        page.locator(".retire button").click();
        assertThat(page.locator(".retired-note")).containsText("并入城建投资");
        assertThat(page.locator(".enter")).hasCount(0);
        picture(page, "indicators-retired");
        page.navigate("/indicators");
        assertThat(page.locator(".indicator-table tbody tr")).hasCount(2);
        page.locator(".retired-list summary").click();
        page.locator(".retired-list a").click();
        page.locator("summary", new Page.LocatorOptions().setHasText("恢复这项指标")).click();
        page.locator(".retire [name=why]").fill("停用有误");
        page.locator(".retire button").click();
        assertThat(page.locator(".retired-note")).hasCount(0);
        page.navigate("/indicators");
        assertThat(page.locator(".indicator-table tbody tr")).hasCount(3);
    }

    @Test
    @Order(11)
    void worksOnASmallPhone() {
        for (String path : new String[] {
            "/indicators", "/indicators/retail", "/indicators/import", "/indicators/new", "/indicators/lamps/edit"
        }) {
            Page phone = browsing.page(address(), Browsing.SMALL_PHONE, OFFICE);
            phone.navigate(path);
            assertThat(isTooWide(phone)).as(path).isFalse();
            picture(phone, "indicators-360" + path.replace('/', '-'));
        }
    }

    @Test
    @Order(12)
    void noPageComplainsInItsConsole() {
        assertThat(browsing.complaints()).filteredOn(it -> !it.contains("422")).isEmpty();
    }

    private static void bring(Page page, FilePayload file) {
        page.setInputFiles("input[name=file]", file);
        page.locator("form .btn.go").click();
        page.waitForURL(Pattern.compile("/indicators/import/[0-9a-f-]{36}"));
    }

    /** A clock that stands still, in April. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Standing {
        @Bean
        @Primary
        Clock standing() {
            return Clock.fixed(Instant.parse("2026-04-13T01:00:00Z"), ZoneOffset.UTC);
        }
    }
}
