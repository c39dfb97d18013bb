package org.luoshi.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.luoshi.server.chain.Little;
import org.luoshi.server.chain.sheet.Bearings;
import org.luoshi.server.pipeline.LeadImport;
import org.luoshi.server.pipeline.parcel.ParcelImport;
import org.luoshi.server.shared.CreditCode;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** A lead as people meet it in a browser, from a chain's gap to what its contract promises; each step builds on the one before. */
@Import(LeadWalkIT.Standing.class)
class LeadWalkIT extends Walk {

    private static final String OFFICE = "dcs.chief";
    private static final String BUREAU = "fgj.clerk";
    private static final String TOWN = "shiqiao.clerk";

    /** Of an area that belongs to nobody. */
    private static final String CODE = code("91370399MA0000011");

    private static String matter = "";

    private static String code(String first) {
        return first + CreditCode.check(first);
    }

    @Test
    @Order(1)
    void saysWhatToDoWhereThereIsNoLead() {
        Page page = as(BUREAU, "/leads");
        assertThat(page.locator(".empty")).containsText("还没有线索");
        picture(page, "leads-empty");
        page.navigate("/parcels");
        assertThat(page.locator(".empty")).containsText("还没有地块");
    }

    @Test
    @Order(2)
    void turnsAGapOfAChainIntoALead() {
        Page office = as(OFFICE, "/chains/sheet");
        office.setInputFiles("[name=file]", new FilePayload("登记表.xlsx", Download.XLSX, Bearings.book()));
        office.locator("form[action='/chains/sheet'] .btn.go").click();
        office.locator("form[action$='/confirmation'] .btn.go").click();
        assertThat(office.locator(".notice.ok")).containsText("新增 5");

        Page page = as(BUREAU, "/chains");
        page.locator(".chain-card a").first().click();
        page.locator(".panorama a[href='/chains/zc?view=gaps#fill-grease']")
                .locator("text")
                .first()
                .click();
        page.locator("#fill-grease .btn.go").click();
        page.waitForURL(Pattern.compile("/leads/new"));
        assertThat(page.locator("[name=chain]")).hasValue("轴承产业链");
        assertThat(page.locator("[name=product]")).hasValue("润滑脂");
        assertThat(page.locator("[name=why]")).hasValue(Pattern.compile("3 家本地企业采购润滑脂，本地无人生产"));
        assertThat(page.locator("[name=unit]")).hasValue("fgj");
        page.locator("[name=investor]").fill("恒远润滑材料有限公司");
        page.locator("[name=code]").fill("91370399MA00000110");
        page.locator("[name=investment]").fill("32000");
        page.locator("[name=land]").fill("80");
        page.locator("[name=contact]").fill("张经理 13812345678");
        page.locator("form.entry .btn.go").click();
        assertThat(page.locator(".notice.bad")).containsText("校验位");
        page.locator("[name=code]").fill(CODE);
        page.locator("form.entry .btn.go").click();
        page.waitForURL(Pattern.compile("/matters/"));
        matter = page.url().replaceFirst("^https?://[^/]+", "");
        assertThat(page.locator(".lead-card")).containsText("1亿元至5亿元");
        assertThat(page.locator(".lead-card")).containsText("138****5678");
        assertThat(page.locator(".summary")).containsText("本阶段限");
        picture(page, "lead");
    }

    @Test
    @Order(3)
    void refusesTheSameEnterpriseToAnotherUnit() {
        Page page = as(TOWN, "/leads/new");
        page.locator("[name=investor]").fill("另一个名称有限公司");
        page.locator("[name=code]").fill(CODE);
        page.locator("form.entry .btn.go").click();
        assertThat(page.locator(".notice.bad")).containsText("已由区发改局于 2026-03-02 首先登记");
        picture(page, "lead-refused");
        page.locator("[name=investor]").fill("江苏恒远润滑材料集团");
        page.locator("[name=code]").fill("");
        page.locator("form.entry .btn.go").click();
        assertThat(page.locator(".notice.bad")).containsText("可能是同一家");
        page.locator("[name=reason]").fill("法人和股东都不同，营业执照已核对");
        page.locator("form.entry .btn.go").click();
        page.waitForURL(Pattern.compile("/matters/"));
        Page office = as(OFFICE, "/leads");
        office.locator(".doubtful summary").click();
        assertThat(office.locator(".doubtful")).containsText("法人和股东都不同");
    }

    @Test
    @Order(4)
    void movesOnToSigning() {
        Page page = as(BUREAU, matter);
        for (String stage : List.of("talks", "signed")) {
            Locator form = page.locator("form[action$='/stage']");
            if (!form.isVisible()) {
                page.locator("details:has(form[action$='/stage']) > summary").click();
            }
            form.locator("[name=stage]").selectOption(stage);
            form.locator(".btn").first().click();
            page.waitForURL(Pattern.compile("done="));
        }
        assertThat(page.locator(".stages [aria-current=step]")).hasText("签约");
        assertThat(page.locator(".lead-card")).containsText("合同还没有录入");
    }

    @Test
    @Order(5)
    void makesMattersOfWhatTheContractPromises() {
        Page page = as(BUREAU, matter);
        page.locator(".lead-card a", new Page.LocatorOptions().setHasText("录入合同"))
                .click();
        page.setInputFiles(
                "[name=file]", new FilePayload("恒远投资合同.txt", "text/plain", "投资合同".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("[name=value-investment]")).hasValue("32000");
        page.locator("[name=due-investment]").fill("2027-12-31");
        page.locator("[name=value-jobs]").fill("150");
        page.locator("[name=due-jobs]").fill("2028-06-30");
        page.locator("[name=due-production]").fill("2027-10-01");
        picture(page, "contract");
        page.locator("#contract .btn.go").click();
        page.waitForURL(Pattern.compile("/matters/"));
        assertThat(page.locator(".lead-card .promises li")).hasCount(3);
        assertThat(page.locator(".lead-card .promises")).containsText("恒远润滑材料有限公司完成固定资产投资3.2亿元");
        assertThat(page.locator(".lead-card")).containsText("恒远投资合同.txt");
        page.locator(".lead-card .promises a").first().click();
        assertThat(page.locator("main")).containsText("固定资产投资");
        assertThat(page.locator("main")).containsText("合同原件 SM3");
        picture(page, "promise");
    }

    @Test
    @Order(6)
    void bookkeepsMoneyByMonth() {
        Page page = as(BUREAU, "/leads" + matter.substring("/matters".length()) + "/edit");
        page.locator("[name=months]").fill("2026-03 1200\n2026-04 3000");
        page.locator("form[action$='/promised-money'] .btn").click();
        assertThat(page.locator(".lead-card")).containsText("承诺 4200万元");
        page.navigate("/leads" + matter.substring("/matters".length()) + "/edit");
        page.locator("[name=sum]").fill("800");
        page.locator("form[action$='/arrived-money'] .btn").click();
        assertThat(page.locator(".lead-card")).containsText("到位 800万元");
    }

    @Test
    @Order(7)
    void takesASpreadsheetWithEachFaultAtItsCell() {
        Page page = as(OFFICE, "/leads/sheet");
        byte[] file = LeadImport.filled(List.of(
                row("澜江新材料有限公司", code("91370399MA0000022"), "区统计局", "52000"),
                row("青禾农机有限公司", "91370399MA00000330", "区统计局", "52000"),
                row("石泉食品有限公司", "", "区统计局", "5")));
        page.setInputFiles("[name=file]", new FilePayload("线索.xlsx", Download.XLSX, file));
        page.locator("form .btn.go").click();
        assertThat(page.locator(".plain-rows")).containsText("C3");
        assertThat(page.locator(".plain-rows")).containsText("是不是按亿元填的");
        picture(page, "leads-preview");
        page.locator("form[action$='/confirmation'] .btn.go").click();
        page.waitForURL(Pattern.compile("/leads$"));
        assertThat(page.locator(".lead-table tbody tr")).hasCount(3);
        picture(page, "leads");
    }

    @Test
    @Order(8)
    void drawsTheFunnelAndOpensWhatItIsMadeOf() {
        Page page = as(OFFICE, "/leads/funnel");
        assertThat(page.locator("svg.chart a.c-bar").first()).isVisible();
        picture(page, "funnel");
        page.locator("section table a", new Page.LocatorOptions().setHasText("签约"))
                .first()
                .click();
        assertThat(page.locator(".lead-table tbody tr")).hasCount(1);
        assertThat(page.locator(".lead-table")).containsText("恒远润滑材料有限公司");
    }

    @Test
    @Order(9)
    void matchesLandThatFits() {
        Page page = as(OFFICE, "/parcels/sheet");
        byte[] file = ParcelImport.filled(List.of(
                List.of("SQ-001", "石桥工业园3号地块", "石桥工业园", "石桥镇", "86.5", "工业", "闲置", "", "", "", ""),
                List.of("SQ-002", "石桥工业园4号地块", "石桥工业园", "石桥镇", "30", "工业", "闲置", "", "", "", "")));
        page.setInputFiles("[name=file]", new FilePayload("地块.xlsx", Download.XLSX, file));
        page.locator("form .btn.go").click();
        page.locator("form[action$='/confirmation'] .btn.go").click();
        assertThat(page.locator(".parcel-table tbody tr")).hasCount(2);
        assertThat(page.locator(".parcel-table")).containsText("5.7667 公顷");
        picture(page, "parcels");
        page.navigate(matter);
        assertThat(page.locator(".lead-card .fits li")).hasCount(1);
        assertThat(page.locator(".lead-card .fits")).containsText("够用");
    }

    @Test
    @Order(10)
    void fitsASmallPhone() {
        Page phone = browsing.page(address(), Browsing.SMALL_PHONE, OFFICE);
        for (String path : List.of("/leads", "/leads/funnel", "/parcels", "/leads/new", matter)) {
            phone.navigate(path);
            assertThat(isTooWide(phone)).as(path).isFalse();
            picture(phone, "phone" + path.replaceAll("[^a-z]+", "-"));
        }
    }

    @Test
    @Order(11)
    void standsOnItsEnterprisesPage() {
        Page page = as(BUREAU, "/leads/new");
        page.locator("[name=investor]").fill("甲轴承有限公司");
        page.locator("[name=code]").fill(Little.code(1).value());
        page.locator("form.entry .btn.go").click();
        page.waitForURL(Pattern.compile("/matters/"));
        String lead = page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*$", "");
        Page office = as(OFFICE, "/enterprises/" + Little.code(1));
        Locator leads = office.locator("section", new Page.LocatorOptions().setHasText("它的招商线索"));
        assertThat(leads.locator("li a[href='" + lead + "']")).hasCount(1);
        assertThat(office.locator("a[href='" + lead + "']")).hasCount(1);
    }

    @Test
    @Order(12)
    void dropsALeadWithItsReason() {
        Page page = as(BUREAU, "/leads" + matter.substring("/matters".length()) + "/edit");
        page.locator("#drop [name=reason]").fill("投资方转投外地");
        page.locator("#drop .btn").click();
        page.waitForURL(Pattern.compile("/matters/"));
        assertThat(page.locator(".lead-card")).containsText("已放弃：投资方转投外地");
    }

    @Test
    @Order(13)
    void noPageComplainsInItsConsole() {
        assertThat(browsing.complaints()).filteredOn(it -> !it.contains("422")).isEmpty();
    }

    private static List<String> row(String name, String code, String unit, String wan) {
        return List.of("招商", name, code, unit, "", "", "", wan, "", "", "", "", "", "", "");
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
