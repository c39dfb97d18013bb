package org.luoshi.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.web.api.Running;

/** Two units with a matter each: whichever door one of them tries, the other's matter is not there. */
class ScopeTest {

    private static final String FGJ = "fgj.clerk";
    private static final String TOWN = "shiqiao.clerk";

    private static Running server;
    private static MatterId ofFgj;
    private static MatterId ofTown;
    private static String digest = "";

    @BeforeAll
    static void start() throws Exception {
        server = Running.start();
        ofFgj = server.register("编制新能源项目清单", "区发改局", "fgj");
        ofTown = server.register("改造石桥老街路灯", "石桥镇", "shiqiao");
        underWay(ofFgj, "fgj", FGJ);
        underWay(ofTown, "shiqiao", TOWN);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Through the interface, up to a report with a file. */
    private static void underWay(MatterId id, String unit, String clerk) throws Exception {
        act(
                "dcs.chief",
                id,
                1,
                "criterion",
                "{\"lead\":\"%s\",\"words\":\"完成30个\",\"evidence\":\"验收单\"}".formatted(unit));
        act(clerk, id, 2, "criterion/agreement", "");
        act("dcs.chief", id, 3, "assignment", "{}");
        act(clerk, id, 4, "signature", "");
        digest = server.as(clerk, "POST", "/api/v1/evidence")
                .file("a.txt", ("文件 " + unit).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .send()
                .at("/digest");
        act(
                clerk,
                id,
                5,
                "reports",
                "{\"figures\":{\"0\":12},\"evidence\":[{\"name\":\"a.txt\",\"digest\":\"%s\"}]}".formatted(digest));
    }

    private static void act(String post, MatterId id, int version, String path, String json) throws Exception {
        Running.Request request =
                server.as(post, "POST", "/api/v1/matters/%s/%s?version=%d".formatted(id, path, version));
        Running.Answer answer = (json.isEmpty() ? request : request.json(json)).send();
        assertThat(answer.status()).as("%s: %s", path, answer.text()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"" + (version + 1) + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/history", "/holds", "/parts", "/proof"})
    void findsNothingByIdInTheInterface(String part) throws Exception {
        assertThat(server.as(TOWN, "GET", "/api/v1/matters/" + ofTown + part)
                        .send()
                        .status())
                .isEqualTo(200);
        Running.Answer foreign =
                server.as(FGJ, "GET", "/api/v1/matters/" + ofTown + part).send();
        Running.Answer absent = server.as(FGJ, "GET", "/api/v1/matters/01990000-0000-7000-8000-000000000001" + part)
                .send();
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.text()).isEqualTo(absent.text());
    }

    @Test
    void handsOutNoForeignFile() throws Exception {
        String path = "/matters/%s/files/%s".formatted(ofTown, digest);
        assertThat(server.as(TOWN, "GET", "/api/v1" + path).send().text()).isEqualTo("文件 shiqiao");
        assertThat(server.as(FGJ, "GET", "/api/v1" + path).send().status()).isEqualTo(404);
        assertThat(server.page(FGJ, "GET", path).send().status()).isEqualTo(404);
        assertThat(server.as(FGJ, "GET", "/api/v1/matters/%s/files/%s".formatted(ofFgj, digest))
                        .send()
                        .status())
                .as("nor through a matter of one's own")
                .isEqualTo(404);
    }

    @Test
    void carriesOutNoCommandOnAForeignMatter() throws Exception {
        for (String path : List.of("return", "suspension", "withdrawal", "reopening", "resumption")) {
            assertThat(server.as(FGJ, "POST", "/api/v1/matters/%s/%s?version=6".formatted(ofTown, path))
                            .json("{\"reason\":\"试一试\"}")
                            .send()
                            .status())
                    .as(path)
                    .isEqualTo(404);
            assertThat(server.page(FGJ, "POST", "/matters/%s/%s".formatted(ofTown, path))
                            .form(Map.of("reason", "试一试", "version", "6"))
                            .send()
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(server.as(TOWN, "GET", "/api/v1/matters/" + ofTown)
                        .send()
                        .json()
                        .at("/version")
                        .asInt())
                .isEqualTo(6);
    }

    @Test
    void opensNoForeignPage() throws Exception {
        assertThat(server.page(TOWN, "GET", "/matters/" + ofTown).send().status())
                .isEqualTo(200);
        assertThat(server.page(FGJ, "GET", "/matters/" + ofTown).send().status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/matters",
                "/api/v1/matters?q=%E8%B7%AF%E7%81%AF",
                "/api/v1/matters?lead=shiqiao",
                "/api/v1/desk"
            })
    void listsAndCountsNothingForeign(String path) throws Exception {
        Running.Answer answer = server.as(FGJ, "GET", path).send();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).doesNotContain(ofTown.toString()).doesNotContain("路灯");
        assertThat(answer.json().get("total").asLong()).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/matters",
                "/matters?q=%E8%B7%AF%E7%81%AF",
                "/matters?owner=%E7%9F%B3%E6%A1%A5%E9%95%87",
                "/desk",
                "/overview",
                "/verification"
            })
    void showsAndCountsNothingForeignOnPages(String path) throws Exception {
        Running.Answer answer = server.page(FGJ, "GET", path).send();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).doesNotContain(ofTown.toString()).doesNotContain("改造石桥老街");
    }

    @Test
    void exportsNothingForeign() throws Exception {
        for (Running.Answer answer : List.of(
                server.as(FGJ, "GET", "/api/v1/matters.xlsx").send(),
                server.page(FGJ, "GET", "/matters.xlsx").send())) {
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.bytes()))) {
                for (int i = 0; i < book.getNumberOfSheets(); i++) {
                    for (Row row : book.getSheetAt(i)) {
                        row.forEach(cell ->
                                assertThat(cell.toString()).doesNotContain("路灯").isNotEqualTo(ofTown.toString()));
                    }
                }
                assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(1);
            }
        }
    }

    @Test
    void provesNoForeignEvent() throws Exception {
        long seq = server.as(TOWN, "GET", "/api/v1/matters/%s/history".formatted(ofTown))
                .send()
                .json()
                .at("/items/0/seq")
                .asLong();
        assertThat(server.page(TOWN, "GET", "/ledger/events/%d/proof".formatted(seq))
                        .send()
                        .status())
                .isEqualTo(200);
        assertThat(server.page(FGJ, "GET", "/ledger/events/%d/proof".formatted(seq))
                        .send()
                        .status())
                .isEqualTo(404);
    }

    @Test
    void putsNothingForeignIntoACalendarAndTakesItsAddressBack() throws Exception {
        String page = server.page(TOWN, "POST", "/calendar").send().text();
        Matcher address = Pattern.compile("/calendar/[\\w-]+\\.ics").matcher(page);
        assertThat(address.find()).isTrue();

        Running.Answer feed = server.as("", "GET", address.group()).send();
        assertThat(feed.header("Content-Type")).startsWith("text/calendar");
        assertThat(unfolded(feed)).contains("路灯").doesNotContain("新能源");

        server.page(TOWN, "POST", "/calendar/revocation").send();
        assertThat(server.as("", "GET", address.group()).send().status()).isEqualTo(404);
    }

    private static String unfolded(Running.Answer feed) {
        return feed.text().replace("\r\n ", "");
    }

    @Test
    void showsTheDistrictToItsSupervisorsAndLeaders() throws Exception {
        for (String post : List.of("dcs.clerk", "qu.mayor")) {
            assertThat(server.as(post, "GET", "/api/v1/matters")
                            .send()
                            .json()
                            .get("total")
                            .asLong())
                    .isEqualTo(2);
        }
    }
}
