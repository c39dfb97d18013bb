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
    void fitsASmallPhoneAndWorksWithoutScripts() {
        for (String path : List.of(
                "/chains",
                "/chains/zc",
                "/chains/zc?view=gaps",
                "/enterprises",
                "/chains/ladders",
                "/chains/sheet",
                "/enterprises/" + Little.code(1))) {
            Page page = browsing.page(address(), Browsing.SMALL_PHONE, OFFICE);
            page.navigate(path);
            assertThat(isTooWide(page)).as(path).isFalse();
        }
        Page plain = browsing.pageWithoutScripts(address());
        plain.navigate("/chains/zc");
        assertThat(plain.locator(".panorama svg.chart")).isVisible();
        assertThat(browsing.complaints()).isEmpty();
    }

    private Page bring(byte[] file) {
        Page page = as(OFFICE, "/chains/sheet");
        page.locator("[name=file]").setInputFiles(new FilePayload("登记表.xlsx", Download.XLSX, file));
        page.locator("form[action='/chains/sheet'] .btn.go").click();
        return page;
    }
}
