package org.luoshi.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Layers, sites and red lines as people meet them in a browser; each step builds on the one before. */
class MapWalkIT extends Walk {

    private static final String OFFICE = "dcs.chief";

    private static String matter = "";

    @Test
    @Order(1)
    void saysWhatToDoWhereNothingIsOnTheMap() {
        Page page = as(OFFICE, "/map");
        assertThat(page.locator(".empty")).containsText("先上传行政区划边界");
    }

    @Test
    @Order(2)
    void refusesAPolygonThatCrossesItselfAndKeepsWhatWasTyped() {
        Page page = as(OFFICE, "/map/layers");
        draw(page, "生态保护红线", "eco", "ECOLOGICAL", "[[117,35],[117.1,35.1],[117.1,35],[117,35.1],[117,35]]");
        assertThat(page.locator(".notice.bad")).containsText("第 1 个图形在 117.050000, 35.050000 处自相交");
        assertThat(page.locator("[name=name]")).hasValue("生态保护红线");
        assertThat(page.locator(".layer-table")).hasCount(0);
    }

    @Test
    @Order(3)
    void takesBoundariesAndARedLine() {
        Page page = as(OFFICE, "/map/layers");
        draw(page, "行政区划", "boundaries", "BOUNDARY", square(117.4, 35.4, 0.4));
        assertThat(page.locator(".notice.ok")).containsText("0 处场址");
        draw(page, "生态保护红线", "eco", "ECOLOGICAL", square(117.5, 35.5, 0.01));
        assertThat(page.locator(".layer-table tbody tr")).hasCount(2);
    }

    @Test
    @Order(4)
    void refusesASiteOnTheRedLineWithItsSquareMetres() {
        Page page = as(OFFICE, "/documents");
        page.setInputFiles(
                "#files",
                new FilePayload("任务.txt", "text/plain", "新建社区食堂30个，由区民政局牵头，年内建成。".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("#arrivals .notice.ok")).containsText("项候选");
        page.navigate(page.locator("#documents .name").getAttribute("href"));
        page.locator(".cand").first().click();
        page.keyboard().press("Enter");
        assertThat(page.locator("#said")).containsText("已确认");
        page.navigate("/matters");
        matter = page.locator(".matter-table .name").first().getAttribute("href");

        page.navigate(matter + "/site");
        place(page, square(117.4995, 35.503, 0.001));
        assertThat(page.locator(".notice.bad")).containsText("压占底线，没有登记");
        assertThat(page.locator(".notice.bad")).containsText("平方米（7.5");
        assertThat(page.locator(".empty")).containsText("还没有登记场址");
    }

    @Test
    @Order(5)
    void setsASiteAndDrawsIt() {
        Page page = as(OFFICE, matter + "/site");
        place(page, square(117.52, 35.503, 0.001));
        assertThat(page.locator(".lead .light.good")).containsText("不涉底线");
        assertThat(page.locator("#map[data-drawn='1']")).isVisible();
        page.navigate("/map");
        assertThat(page.locator("#map[data-drawn='1'] .pin")).hasCount(1);
        assertThat(page.locator("#map path.ecological")).hasCount(1);
        assertThat(page.locator(".spot-table tbody tr")).hasCount(1);
        page.locator("select[name=verdict]").selectOption("blocked");
        assertThat(page).hasURL(java.util.regex.Pattern.compile("verdict=blocked"));
        assertThat(page.locator(".spot-table")).hasCount(0);
    }

    @Test
    @Order(6)
    void showsASiteThatANewDrawingMeets() {
        Page page = as(OFFICE, "/map/layers");
        draw(page, "生态保护红线", "eco", "ECOLOGICAL", square(117.5, 35.5, 0.05));
        assertThat(page.locator(".notice.ok")).containsText("1 处场址");
        page.navigate(matter + "/site");
        assertThat(page.locator(".lead .light.over")).containsText("压占底线");
        assertThat(page.locator(".findings")).containsText("不得占用");
    }

    private static void draw(Page page, String name, String code, String kind, String ring) {
        page.locator("[name=name]").fill(name);
        page.locator("[name=code]").fill(code);
        page.locator("[name=kind]").selectOption(kind);
        page.locator("[name=file]").setInputFiles(polygon(ring));
        page.locator("form[action='/map/layers'] .btn.go").click();
    }

    private static void place(Page page, String ring) {
        Locator form = page.locator("form[action$='/site']");
        form.locator("[name=file]").setInputFiles(polygon(ring));
        form.locator(".btn.go").click();
    }

    private static FilePayload polygon(String ring) {
        return new FilePayload(
                "图.geojson",
                "application/geo+json",
                "{\"type\":\"Polygon\",\"coordinates\":[%s]}".formatted(ring).getBytes(StandardCharsets.UTF_8));
    }

    private static String square(double west, double south, double side) {
        return "[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]"
                .formatted(west, south, west + side, south + side);
    }
}
