package org.luoshi.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Unit;
import org.luoshi.server.unit.change.Change;
import org.luoshi.server.unit.change.Changes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The supervision office's morning in a real browser: matters entered by hand, a desk that grows long, reminders. */
class OfficeWalkIT extends Walk {

    private static final String OFFICE = "dcs.chief";
    private static final String LEAD = "fgj.clerk";
    private static final int MANY = 6;

    private static String matter = "";

    @Autowired
    private Changes changes;

    @Autowired
    private JdbcClient sql;

    @Test
    @Order(1)
    void keepsWhatWasTypedWhereAMatterCannotBeEntered() {
        Page page = as(OFFICE, "/matters");
        page.locator(".empty a[href='/matters/new']").click();
        page.locator("[name=title]").fill("河东街道老旧小区加装充电桩");
        page.locator("[name=source]").fill("区政府第12次常务会议");
        page.locator("[name=words]").fill("会议议定，今年加装充电桩200个以上。");
        page.locator("[name=metric]").first().fill("加装充电桩");
        page.locator("[name=value]").first().fill("二百来个");
        page.locator(".entry .btn.go").click();
        assertThat(page.locator(".notice.bad")).containsText("二百来个");
        assertThat(page.locator("[name=title]")).hasValue("河东街道老旧小区加装充电桩");
        assertThat(page.locator("[name=words]")).hasValue("会议议定，今年加装充电桩200个以上。");
        assertThat(page.locator("[name=metric]").first()).hasValue("加装充电桩");

        page.locator("[value=meeting]").check();
        page.locator("[name=value]").first().fill("200");
        page.locator("[name=unit]").first().fill("个");
        page.locator("[name=lead]").selectOption("hedong");
        page.locator("[name=due]").fill("2099-12-31");
        page.locator(".entry .btn.go").click();
        assertThat(page.locator(".done.ok")).containsText("已登记入台账");
        assertThat(page.locator(".summary")).containsText("2099-12-31");
        assertThat(page.locator("body")).containsText("区政府第12次常务会议");
        assertThat(page.locator("body")).containsText("会议议定，今年加装充电桩200个以上。");
    }

    @Test
    @Order(2)
    void suggestsWhoLeadsWhileTheTitleIsTyped() {
        has("fgj", "临澜区发展和改革局", "区发改局", "负责能源规划，统筹充电设施布局和新能源汽车充电桩建设");
        has("tjj", "临澜区统计局", "区统计局", "负责国民经济核算和统计调查");
        Page page = as(OFFICE, "/matters/new");
        assertThat(page.locator(".near")).hasCount(0);
        page.locator("[name=title]").pressSequentially("新能源汽车充电桩建设");
        assertThat(page.locator(".near .choose").first()).hasText("区发改局");
        assertThat(page.locator("[name=lead]")).hasValue("");
        page.locator(".near .choose").first().click();
        assertThat(page.locator("[name=lead]")).hasValue("fgj");
        assertThat(page.locator("[name=title]")).hasValue("新能源汽车充电桩建设");
    }

    @Test
    @Order(3)
    void entersWithoutAScriptToo() {
        Page page = browsing.pageWithoutScripts(address());
        page.navigate("/matters/new?playbook=instruction");
        page.locator("[name=title]").fill("青崖镇便民服务中心年底前投用");
        page.locator("[name=source]").fill("区长3月2日批示");
        page.locator("[name=words]").fill("请抓紧，年底前投用。");
        page.locator("[name=lead]").selectOption("fgj");
        page.locator("[name=wording]").fill("年底前");
        page.locator(".entry .btn.go").click();
        assertThat(page.locator(".done.ok")).containsText("已登记入台账");
        matter = page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
        assertThat(page.locator(".summary")).containsText("年底前");
    }

    /** What others wait for comes first; forms are folded but for the first; no kind fills the page. */
    @Test
    @Order(4)
    void groupsALongDeskAndBoundsEachGroup() {
        Page page = as(OFFICE, "/desk");
        for (int i = 0; i < MANY; i++) {
            enter(page, "石桥镇第%d批待办事项".formatted(i + 1));
        }
        page.navigate(matter);
        send(page, matter + "/criterion", "lead", "fgj", "words", "便民服务中心投用", "evidence", "投用公告");
        Page lead = as(LEAD, matter);
        send(lead, matter + "/criterion/agreement", "words", "");

        page.navigate("/desk");
        assertThat(page.locator(".asks > h2").first()).containsText("交办");
        assertThat(page.locator(".asks > h2").last()).containsText("提出办结标准");
        assertThat(page.locator(".duty details.first[open]")).hasCount(1);
        assertThat(page.locator(".asks").last().locator(".duty")).hasCount(4);
        Locator more = page.locator(".further a");
        assertThat(more).hasText("再看 3 件");
        Locator folded = page.locator(".asks").last().locator(".duty").first();
        assertThat(folded.locator("[name=words]")).isHidden();
        folded.locator("summary").first().click();
        assertThat(folded.locator("[name=words]")).isVisible();

        more.click();
        assertThat(page.locator(".duty")).hasCount(MANY + 1);
        page.locator(".back-up a").click();
        assertThat(page.locator(".asks")).hasCount(2);
    }

    @Test
    @Order(5)
    void marksRemindersInTheHeadUntilTheyAreSeen() {
        Page page = as(LEAD, "/notices");
        assertThat(page.locator(".empty")).containsText("没有提醒");
        remind("fgj.clerk", matter);
        remind("fgj.clerk", "/matters/" + UUID.randomUUID());

        page.navigate("/desk");
        assertThat(page.locator(".bell b")).isVisible();
        page.locator(".bell").click();
        assertThat(page.locator(".reminders > li")).hasCount(1);
        assertThat(page.locator(".reminders .fresh .name")).hasText("青崖镇便民服务中心年底前投用");
        assertThat(page.locator(".reminders")).containsText("将于 2026-03-05 到期");
        page.navigate("/desk");
        assertThat(page.locator(".bell b")).isVisible();

        page.navigate("/notices");
        page.locator("form[action='/notices/seen'] button").click();
        assertThat(page.locator(".bell b")).hasCount(0);
        assertThat(page.locator(".reminders > li")).hasCount(1);
        assertThat(browsing.complaints().stream().filter(it -> !it.contains("422")))
                .isEmpty();
    }

    private void enter(Page page, String title) {
        send(
                page,
                "/matters",
                "playbook",
                "instruction",
                "title",
                title,
                "source",
                "区长3月2日批示",
                "words",
                "请抓紧。",
                "lead",
                "shiqiao");
    }

    /** As the page's form would, with the version that the page shows. */
    private static void send(Page page, String path, String... fields) {
        FormData form = FormData.create();
        Locator version = page.locator("[name=version]");
        if (version.count() > 0) {
            form.set("version", Objects.requireNonNull(version.first().getAttribute("value")));
        }
        for (int i = 0; i < fields.length; i += 2) {
            form.set(fields[i], fields[i + 1]);
        }
        APIResponse answer = page.request().post(path, RequestOptions.create().setForm(form));
        assertThat(answer.status()).as(path + answer.text()).isEqualTo(200);
    }

    private void has(String code, String name, String brief, String duties) {
        Unit unit = new Unit(
                new UnitCode(code),
                name,
                brief,
                List.of(),
                Unit.Kind.BUREAU,
                Optional.of(new UnitCode("qu")),
                duties,
                Set.of(),
                false);
        assertThat(changes.carryOut(List.of(new Change.SetUnit(unit)), Who.PRODUCT))
                .isInstanceOf(Changes.Outcome.Done.class);
    }

    private void remind(String post, String address) {
        sql.sql("""
                        insert into notice.reminder (post, day, subject, matter_id, title, due, kind, level)
                        values (:post, date '2026-03-02', :id::text, :id, '事项', date '2026-03-05', 'BEFORE', 'HOLDER')
                        """)
                .param("post", post)
                .param("id", UUID.fromString(address.replaceFirst(".*/", "")))
                .update();
    }
}
