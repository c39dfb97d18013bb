package org.luoshi.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.luoshi.server.chain.Little;
import org.luoshi.server.chain.sheet.Bearings;

/** A chain from the workbook to the gap that becomes a lead, in a browser; each step builds on the one before. */
class ChainWalkIT extends Walk {

    private static final String OFFICE = "dcs.chief";
    private static final String TOWN = "shiqiao.clerk";

    @Test
    @Order(1)
    void saysWhatToDoWhereThereIsNoChain() {
        Page page = as(OFFICE, "/chains");
        assertThat(page.locator(".empty")).containsText("还没有产业链");
        page.locator(".empty .btn.go").click();
        assertThat(page.locator("a[href='/chains/template.xlsx']")).isVisible();
    }

    @Test
    @Order(2)
    void showsEachFaultAtItsCellAndStoresNothingYet() {
        Page page = bring(Bearings.book());
        assertThat(page.locator(".notice")).containsText("新增 5");
        assertThat(page.locator(".plain-rows")).containsText("企业 A6");
        assertThat(page.locator(".plain-rows")).containsText("末位是“Q”，按前 17 位应为“P”");
        assertThat(page.locator(".plain-rows")).containsText("企业 C7");
        assertThat(page.locator(".plain-rows")).containsText("不认识镇街“碧水镇”");
        page.navigate("/chains");
        assertThat(page.locator(".empty")).containsText("还没有产业链");
    }

    @Test
    @Order(3)
    void takesTheRestIn() {
        Page page = bring(Bearings.book());
        page.locator("form[action$='/confirmation'] .btn.go").click();
        assertThat(page.locator(".notice.ok")).containsText("新增 5");
        assertThat(page.locator(".plain-rows")).containsText("碧水镇");
        page.navigate("/chains");
        assertThat(page.locator(".chain-card")).hasCount(1);
        assertThat(page.locator(".chain-card")).containsText("周启明");
        assertThat(page.locator(".chain-card .gap-counts")).containsText("补链 1");
    }

    @Test
    @Order(4)
    void drawsTheChainFromUpstreamToDownstream() {
        Page page = as(OFFICE, "/chains/zc");
        assertThat(page.locator(".panorama svg.chart")).isVisible();
        assertThat(page.locator(".panorama svg")).containsText("补链 3 家在买");
        Locator missing = page.locator(".panorama a[href='/chains/zc?view=gaps#fill-grease']");
        assertThat(missing).hasCount(1);
        missing.locator("text").first().click();
        assertThat(page.locator("#fill-grease")).containsText("3 家本地企业采购润滑脂，本地无人生产");
        page.navigate("/chains/zc?gap=fill");
        assertThat(page.locator("select[name=gap]")).hasValue("fill");
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    @Order(5)
    void turnsAGapIntoALeadWithWhatItIsAbout() {
        Page page = as(OFFICE, "/chains/zc?view=gaps");
        Locator gap = page.locator("#fill-grease");
        assertThat(gap).containsText("已报金额的 2 家每年外购 300万元");
        String lead = gap.locator(".btn.go").getAttribute("href");
        String plain = URLDecoder.decode(lead, StandardCharsets.UTF_8);
        assertThat(plain).startsWith("/leads/new?chain=轴承产业链&segment=零件&product=润滑脂&why=3 家本地企业采购润滑脂");
        assertThat(page.locator("#secure-ball")).containsText("本地只有丁钢球有限公司一家生产");
    }

    @Test
    @Order(6)
    void listsEnterprisesAndOpensOne() {
        Page page = as(OFFICE, "/enterprises?rank=master");
        assertThat(page.locator(".enterprise-table tbody tr")).hasCount(1);
        page.locator(".enterprise-table .name").click();
        assertThat(page.locator("h1")).containsText("甲轴承有限公司");
        assertThat(page.locator(".enterprise")).containsText("强链");
        assertThat(page.locator(".enterprise")).containsText("下一级是专精特新中小企业");
        assertThat(page.locator(".enterprise details summary")).containsText("登记记录");
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    @Order(7)
    void showsATownItsOwnEnterprisesOnly() {
        Page page = as(TOWN, "/enterprises");
        assertThat(page.locator(".enterprise-table tbody tr")).hasCount(2);
        page.navigate("/chains/zc?view=gaps");
        assertThat(page.locator("#fill-grease")).containsText("另有 1 家不在您能看到的范围");
        page.navigate("/enterprises/" + Little.code(3));
        assertThat(page.locator(".empty")).isVisible();
    }

    @Test
    @Order(8)
    void drawsItsEnterprisesOnTheMap() {
        Page page = as(OFFICE, "/chains/zc?view=map");
        assertThat(page.locator("#map[data-drawn='2']")).isVisible();
    }

    @Test
    @Order(9)
    void refusesAPreviewThatHasBecomeStale() {
        Page first = bring(Bearings.renamed("轴承链甲"));
        Page second = bring(Bearings.renamed("轴承链乙"));
        second.locator("form[action$='/confirmation'] .btn.go").click();
        assertThat(second.locator(".notice.ok")).isVisible();
        first.locator("form[action$='/confirmation'] .btn.go").click();
        assertThat(first.locator(".notice.warn")).containsText("预览之后有人改了登记");
        first.navigate("/chains");
        assertThat(first.locator(".chain-card")).containsText("轴承链乙");
        browsing.complaints();
    }

    @Test
    @Order(10)
    void registersAnEnterpriseAndTellsWhatIsWrongBesideItsField() {
        Page page = as(TOWN, "/enterprises");
        page.locator("a[href='/enterprises/new']").click();
        page.locator("[name=code]").fill("91370399MA0000001Q");
        page.locator("[name=name]").fill("戊密封件有限公司");
        page.locator("[name='held.high-tech']").fill("去年");
        page.locator("[name='place.0.segment']").selectOption("zc/parts");
        page.locator("[name=town]").evaluate("it => { it.options[1].value = '碧水镇'; it.selectedIndex = 1; }");
        keep(page);
        assertThat(page.locator(".notice.bad")).containsText("没有保存");
        assertThat(page.locator("#f-code-wrong")).containsText("末位是“Q”，按前 17 位应为“P”");
        assertThat(page.locator("#f-town-wrong")).containsText("不认识镇街“碧水镇”");
        assertThat(page.locator(".by-hand fieldset .wrong")).containsText("请写四位年份");
        assertThat(page.locator("[name=name]")).hasValue("戊密封件有限公司");
        assertThat(page.locator("[name='place.0.segment']")).hasValue("zc/parts");
        picture(page, "enterprise-wrong");
        page.locator("[name=code]").fill(Little.code(8).value());
        page.locator("[name=town]").selectOption("shiqiao");
        page.locator("[name='held.high-tech']").fill("2025");
        keep(page);
        assertThat(page.locator(".notice.ok")).containsText("已存入台账");
        assertThat(page.locator("h1")).containsText("戊密封件有限公司");
        assertThat(page.locator(".enterprise")).containsText("高新技术企业（2025）");
        picture(page, "enterprise-kept");
        // The console of a browser calls an answer that refuses a failure.
        browsing.complaints();
    }

    @Test
    @Order(11)
    void mendsOneFactOnThePhone() {
        Page page = browsing.page(address(), Browsing.PHONE, TOWN);
        page.navigate("/enterprises/" + Little.code(8));
        page.locator("a[href$='part=year']").click();
        page.locator(".by-hand a[href*='year=']").nth(1).click();
        page.locator("[name='figure.output']").fill("一百");
        page.locator("[name='figure.jobs']").fill("86");
        keep(page);
        assertThat(page.locator("#f-figure-output-wrong")).containsText("“一百”不是数字");
        assertThat(page.locator("[name='figure.jobs']")).hasValue("86");
        picture(page, "enterprise-year-phone");
        page.locator("[name='figure.output']").fill("1,200.5");
        keep(page);
        assertThat(page.locator("#years-title ~ .scroll")).containsText("1,200.5");
        page.locator("a[href$='part=purchases']").click();
        page.locator("[name='buys.0.product']").selectOption("grease");
        page.locator("[name='buys.0.share']").fill("60");
        picture(page, "enterprise-purchases-phone");
        keep(page);
        assertThat(page.locator(".enterprise")).containsText("润滑脂");
        browsing.complaints();
    }

    @Test
    @Order(12)
    void tellsTheSecondOfTwoWhoWasQuicker() {
        String path = "/enterprises/" + Little.code(8) + "/edit";
        Page first = as(TOWN, path);
        Page second = as(OFFICE, path);
        first.locator("[name=address]").fill("石桥镇工业路1号");
        keep(first);
        assertThat(first.locator(".enterprise")).containsText("石桥镇工业路1号");
        second.locator("[name=address]").fill("石桥镇工业路2号");
        keep(second);
        assertThat(second.locator(".notice.warn")).containsText("您打开之后");
        assertThat(second.locator(".by-hand")).containsText("现在登记的是：石桥镇工业路1号");
        assertThat(second.locator("[name=address]")).hasValue("石桥镇工业路2号");
        picture(second, "enterprise-moved");
        keep(second);
        assertThat(second.locator(".enterprise")).containsText("石桥镇工业路2号");
        browsing.complaints();
    }

    @Test
    @Order(13)
    void changesAChainAndKeepsWhatEnterprisesUse() {
        Page page = as(OFFICE, "/chains/zc");
        page.locator("a[href='/chains/zc/edit']").click();
        picture(page, "chain-edit");
        page.locator("[name='products.0.out']").check();
        page.locator("[name='products.2.inputs']").fill("润滑脂");
        page.locator("[name='segments.3.title']").fill("检测");
        keep(page);
        assertThat(page.locator("#f-products-0-out-wrong")).containsText("产品“钢球”还有 4 家企业在生产或采购");
        assertThat(page.locator("#f-products-0-out-wrong")).containsText("丁钢球有限公司");
        assertThat(page.locator("[name='segments.3.title']")).hasValue("检测");
        picture(page, "chain-used");
        page.locator("[name='products.0.out']").uncheck();
        keep(page);
        assertThat(page.locator(".notice.ok")).containsText("已存入台账");
        assertThat(page.locator(".chains table")).containsText("检测");
        picture(page, "chain-kept");
        page.navigate("/chains/new");
        page.locator("[name=code]").fill("zc");
        page.locator("[name=name]").fill("新材料产业链");
        keep(page);
        assertThat(page.locator("#f-code-wrong")).containsText("已经有产业链用了");
        page.locator("[name=code]").fill("xincai");
        keep(page);
        assertThat(page.locator("[name='segments.0.title']")).isVisible();
        Page town = as(TOWN, "/chains/zc");
        assertThat(town.locator("a[href='/chains/zc/edit']")).hasCount(0);
        town.navigate("/chains/zc/edit");
        assertThat(town.locator("main")).containsText("没有");
        browsing.complaints();
    }

    @Test
    @Order(14)
    void fitsASmallPhoneAndWorksWithoutScripts() {
        for (String path : List.of(
                "/chains",
                "/chains/zc",
                "/chains/zc?view=gaps",
                "/enterprises",
                "/chains/ladders",
                "/chains/sheet",
                "/chains/new",
                "/chains/zc/edit",
                "/enterprises/new",
                "/enterprises/" + Little.code(1) + "/edit",
                "/enterprises/" + Little.code(1) + "/edit?part=year",
                "/enterprises/" + Little.code(1) + "/edit?part=purchases",
                "/enterprises/" + Little.code(1))) {
            Page page = browsing.page(address(), Browsing.SMALL_PHONE, OFFICE);
            page.navigate(path);
            assertThat(isTooWide(page)).as(path).isFalse();
            picture(page, "small" + path.replaceAll("[^a-z]+", "-"));
        }
        Page plain = browsing.pageWithoutScripts(address());
        plain.navigate("/chains/zc");
        assertThat(plain.locator(".panorama svg.chart")).isVisible();
        plain.navigate("/enterprises/" + Little.code(1) + "/edit");
        picture(plain, "enterprise-edit");
        plain.locator("[name=brief]").fill("甲轴承");
        keep(plain);
        assertThat(plain.locator(".notice.ok")).containsText("已存入台账");
        assertThat(browsing.complaints()).isEmpty();
    }

    private static void keep(Page page) {
        page.locator(".by-hand .btn.go").click();
    }

    private Page bring(byte[] file) {
        Page page = as(OFFICE, "/chains/sheet");
        page.locator("[name=file]").setInputFiles(new FilePayload("登记表.xlsx", Download.XLSX, file));
        page.locator("form[action='/chains/sheet'] .btn.go").click();
        return page;
    }
}
