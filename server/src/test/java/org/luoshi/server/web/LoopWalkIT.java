package org.luoshi.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * Three people take a matter through the whole loop in a real browser: the supervision office, a clerk of the lead unit
 * and the verifying unit. Each step builds on the one before; the clock goes on only where a step says so.
 */
@Import(LoopWalkIT.Time.class)
class LoopWalkIT extends Walk {

    private static final String SAMPLE = "2026-district-report.txt";
    private static final String OFFICE = "dcs.chief";
    private static final String LEAD = "fgj.clerk";
    private static final String VERIFIER = "tjj.clerk";
    private static final FilePayload PROOF =
            new FilePayload("竣工验收意见.txt", "text/plain", "验收合格".getBytes(StandardCharsets.UTF_8));

    private static String matter = "";

    @Test
    @Order(1)
    void takesAPromiseOfTheSampleReportOntoTheLedger() throws IOException {
        Page page = as(OFFICE, "/documents");
        page.setInputFiles("#files", new FilePayload(SAMPLE, "text/plain", report()));
        assertThat(page.locator("#arrivals .notice.ok")).containsText("项候选");
        page.navigate(page.locator("#documents .name").getAttribute("href"));
        Locator card = page.locator(".cand", new Page.LocatorOptions().setHasText("滨河智造园一期6月底前建成投用"))
                .first();
        card.click();
        page.keyboard().press("Enter");
        assertThat(page.locator("#said")).containsText("已确认");
        page.navigate("/matters?q=滨河智造园一期");
        matter = page.locator(".matter-table .name").first().getAttribute("href");
        assertThat(matter).startsWith("/matters/");
    }

    @Test
    @Order(2)
    void agreesWhatCountsAsDoneBeforeTheClockStarts() {
        Page page = as(OFFICE, matter);
        assertThat(page.locator(".summary")).containsText("2026-06-30");
        Locator form = deed(page, "propose");
        form.locator("[name=lead]").selectOption("fgj");
        form.locator("[name=words]").fill("滨河智造园一期建成投用，入驻企业不少于20家");
        form.locator("[name=evidence]").fill("竣工验收意见");
        send(page, form, "办结标准已提出");

        page = as(LEAD, "/desk");
        send(page, page.locator("[data-deed=agree]"), "办结标准已商定");

        page = as(OFFICE, matter);
        form = deed(page, "assign");
        form.locator("[name=verifier]").selectOption("tjj");
        send(page, form, "已交办");
    }

    @Test
    @Order(3)
    void signsAndPlansFromTheDesk() {
        goOn(Duration.ofHours(3));
        Page page = as(LEAD, "/desk");
        send(page, page.locator("[data-deed=sign]"), "已签收");
        page.navigate(matter);
        Locator form = deed(page, "nodes");
        form.locator("[name=nodes]").fill("2026-05-20 完成设备安装\n2026-06-20 通过竣工验收");
        send(page, form, "节点已更新");
    }

    /** On track with fresh evidence, it is on no desk; when news grow old, a report takes at most three inputs. */
    @Test
    @Order(4)
    void asksOnlyWhatIsUnknownAndTakesThreeInputsAtMost() {
        Page page = as(LEAD, matter);
        Locator form = deed(page, "report");
        form.locator("[name='figure.0']").fill("8");
        form.locator("[name=evidence]").setInputFiles(PROOF);
        send(page, form, "进展已记入台账");
        for (String person : new String[] {OFFICE, LEAD, VERIFIER, "fgj.head", "qu.mayor"}) {
            assertThat(as(person, "/desk").locator(".duty a[href='" + matter + "']"))
                    .hasCount(0);
        }

        goOn(Duration.ofDays(45));
        page = as(LEAD, "/desk");
        Locator card = page.locator(".duty", new Page.LocatorOptions().setHasText("滨河智造园一期"));
        assertThat(card).hasCount(1);
        int inputs = 0;
        card.locator("[name='figure.0']").fill("12");
        inputs++;
        card.locator("[data-deed=report] [name=evidence]").setInputFiles(PROOF);
        inputs++;
        card.locator("[data-deed=report] .btn.go").click();
        inputs++;
        assertThat(page.locator(".done.ok")).containsText("进展已记入台账");
        assertThat(inputs).isLessThanOrEqualTo(3);
        assertThat(page.locator(".duty a[href='" + matter + "']")).hasCount(0);
    }

    @Test
    @Order(5)
    void asksForADelayThatIsRefusedAndThenGranted() {
        ask("设备到货晚");
        Page page = as(OFFICE, "/desk");
        Locator form = duty(page, "refuse");
        form.locator("[name=reason]").fill("先说明赶工措施");
        send(page, form, "不同意延期");

        goOn(Duration.ofDays(1));
        ask("设备到货晚，已排三班赶工");
        page = as(OFFICE, "/desk");
        send(page, duty(page, "grant"), "已同意延期");
        page.navigate(matter);
        assertThat(page.locator(".summary")).containsText("2026-08-31");
        assertThat(page.locator(".summary")).containsText("已延期 1 次");
    }

    private void ask(String cause) {
        Page page = as(LEAD, matter);
        Locator form = deed(page, "delay");
        form.locator("[name=to]").fill("2026-08-31");
        form.locator("[name=cause]").fill(cause);
        send(page, form, "已申请延期");
    }

    @Test
    @Order(6)
    void tellsTheOwnerWhyItCannotCloseAndRefusesTheAttempt() {
        Page page = as(LEAD, matter);
        assertThat(page.locator("[data-deed=close]")).hasCount(0);
        assertThat(page.locator(".why-not").first()).containsText("不能自己销号");
        APIResponse answer = page.request()
                .post(
                        matter + "/closure",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("version", version(page))
                                        .set("words", "办完了")));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("不能自己销号");
    }

    /** A program with the owner's own key is told the same. */
    @Test
    @Order(7)
    void refusesTheOwnersAttemptOverTheApiToo() {
        Page page = as(LEAD, "/account");
        Locator form = page.locator("form[action='/account/tokens']");
        form.locator("[name=name]").fill("报表程序");
        form.locator("button").click();
        String key = page.locator("#tokens .secret code").innerText();
        page.navigate(matter);
        APIResponse answer = page.request()
                .post(
                        "/api/v1" + matter + "/closure?version=" + version(page),
                        RequestOptions.create()
                                .setHeader("Authorization", "Bearer " + key)
                                .setData(Map.of("words", "办完了")));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
        assertThat(answer.text()).contains("不能自己销号");
    }

    @Test
    @Order(8)
    void claimsAndIsSentBackAndClaimsAgain() {
        claim("主体完工");
        goOn(Duration.ofHours(2));
        Page page = as(VERIFIER, "/verification");
        Locator form = page.locator("[data-deed=verify]");
        assertThat(page.locator(".draw")).containsText("抽中现场核验的概率");
        form.locator("[name=words]").fill("缺竣工验收意见原件");
        form.locator("[name=evidence]").setInputFiles(PROOF);
        form.locator("[value=rejected]").click();
        assertThat(page.locator(".done.ok")).containsText("核验意见已记入台账");

        goOn(Duration.ofDays(2));
        claim("已通过竣工验收");
        page = as(VERIFIER, "/verification");
        form = page.locator("[data-deed=verify]");
        form.locator("[name=words]").fill("到场查看，验收意见属实");
        form.locator("[name=evidence]").setInputFiles(PROOF);
        form.locator("[value=upheld]").click();
        assertThat(page.locator(".done.ok")).containsText("核验意见已记入台账");
    }

    private void claim(String words) {
        Page page = as(LEAD, matter);
        Locator form = deed(page, "claim");
        form.locator("[name=words]").fill(words);
        form.locator("[name=evidence]").setInputFiles(PROOF);
        send(page, form, "已申请销号");
    }

    @Test
    @Order(9)
    void closesAndTheWaterfallAddsUp() {
        goOn(Duration.ofHours(1));
        Page page = as(OFFICE, "/desk");
        send(page, duty(page, "close"), "已销号");
        page.navigate(matter);
        assertThat(page.locator(".summary .chip").first()).hasText("已销号");
        assertThat(page.locator(".fall tfoot")).containsText("各段之和等于登记以来的全部工作时间");
        assertThat(page.locator(".fall tfoot .time")).containsText("个工作日");
        assertThat(page.locator(".told > li").first()).containsText("销号");
        assertThat(page.locator(".told > li").last()).containsText("立为事项");
    }

    @Test
    @Order(10)
    void keepsTheProofAndGivesItOnlyToThoseWhoMaySeeTheMatter() {
        Page page = as(LEAD, matter);
        String file = page.locator(".files a").first().getAttribute("href");
        assertThat(page.request().get(file).text()).isEqualTo("验收合格");
        assertThat(as("shiqiao.clerk", "/desk").request().get(file).status()).isEqualTo(404);
        assertThat(as("shiqiao.clerk", "/desk").request().get(matter).status()).isEqualTo(404);
    }

    /** The form of an action on a matter's page, opened where it is folded. */
    private static Locator deed(Page page, String action) {
        Locator folded = page.locator("#do-" + action + ":not([open]) > summary");
        if (folded.count() > 0) {
            folded.click();
        }
        return page.locator("[data-deed=" + action + "]");
    }

    /** The form of an action on the desk's card of the matter. */
    private static Locator duty(Page page, String action) {
        Locator form = page.locator(".duty [data-deed=" + action + "]");
        Locator folded = page.locator(".duty details:not([open]):has([data-deed=" + action + "]) > summary");
        if (folded.count() > 0) {
            folded.click();
        }
        return form;
    }

    private static void send(Page page, Locator form, String said) {
        form.locator(".btn.go").click();
        assertThat(page.locator(".done.ok")).containsText(said);
    }

    private static String version(Page page) {
        return Objects.requireNonNull(page.locator("[name=version]").first().getAttribute("value"));
    }

    private static byte[] report() throws IOException {
        try (InputStream in = LoopWalkIT.class.getResourceAsStream("/sample/" + SAMPLE)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static void goOn(Duration by) {
        Time.now = Time.now.plus(by);
    }

    /** A clock that goes on when a step says so; it begins on a Monday morning. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        private static volatile Instant now = Instant.parse("2026-03-02T01:30:00Z");

        @Bean
        @Primary
        Clock told() {
            return new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            };
        }
    }
}
