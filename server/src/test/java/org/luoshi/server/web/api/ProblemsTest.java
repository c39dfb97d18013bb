package org.luoshi.server.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every way in which a request can be wrong is answered by one sentence that says what to do. */
class ProblemsTest {

    private static final String MATTER = "/api/v1/matters/01990000-0000-7000-8000-000000000001";

    private static Running server;

    private static String drafted;

    @BeforeAll
    static void start() {
        server = Running.start();
        drafted = "/api/v1/matters/" + server.register("新建社区食堂30个", "区发改局", "fgj");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void saysInTheReadersLanguageWhyTheLoopRefused() throws Exception {
        Running.Answer chinese = server.as("fgj.clerk", "POST", drafted + "/closure")
                .header("If-Match", "\"1\"")
                .json("{}")
                .send();
        Running.Answer english = server.as("fgj.clerk", "POST", drafted + "/closure?version=1")
                .header("Accept-Language", "en")
                .json("{}")
                .send();

        assertThat(chinese.status()).isEqualTo(422);
        assertThat(chinese.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(chinese.at("/detail")).containsPattern("[\\u4e00-\\u9fff]").doesNotContain("refused.");
        assertThat(english.at("/code")).isEqualTo(chinese.at("/code")).isNotEmpty();
        assertThat(english.at("/detail")).contains("cannot close it");
    }

    @Test
    void entersAMatterForASupervisorAndRefusesItToOthersAndWithoutItsSource() throws Exception {
        String body = """
                {"title":"研究解决石桥镇供水", "playbook":"meeting", "lead":"fgj", "source":"区政府第12次常务会议",
                 "words":"由区发改局牵头研究解决石桥镇供水", "due":{"kind":"on","date":"2030-06-30"}, "measures":[]}
                """;
        Running.Answer entered =
                server.as("dcs.chief", "POST", "/api/v1/matters").json(body).send();
        assertThat(entered.status()).isEqualTo(201);
        assertThat(server.as("dcs.chief", "GET", entered.header("Location"))
                        .send()
                        .at("/title"))
                .isEqualTo("研究解决石桥镇供水");
        assertThat(server.as("fgj.clerk", "POST", "/api/v1/matters")
                        .json(body)
                        .send()
                        .status())
                .isEqualTo(403);
        Running.Answer sourceless = server.as("dcs.chief", "POST", "/api/v1/matters")
                .json(body.replace("区政府第12次常务会议", " "))
                .send();
        assertThat(sourceless.status()).isEqualTo(422);
        assertThat(sourceless.at("/code")).isEqualTo("source-missing");
    }

    @Test
    void overwritesNothingThatWasNotSeen() throws Exception {
        Running.Answer byHeader = server.as("fgj.clerk", "POST", drafted + "/closure")
                .header("If-Match", "\"7\"")
                .json("{}")
                .send();
        assertThat(byHeader.status()).isEqualTo(412);
        assertThat(byHeader.json().at("/version").asInt()).isEqualTo(1);
        assertThat(server.as("fgj.clerk", "POST", drafted + "/closure?version=7")
                        .json("{}")
                        .send()
                        .status())
                .isEqualTo(409);
    }

    @Test
    void letsNobodyInWithoutAToken() throws Exception {
        Running.Answer nobody = server.as("", "GET", "/api/v1/matters").send();
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.header("Content-Type")).startsWith("application/problem+json");
        Running.Answer observer = server.as("hedong.observer", "POST", drafted + "/signature?version=1")
                .send();
        assertThat(observer.status()).isEqualTo(403);
        assertThat(observer.at("/detail")).isNotEmpty();
    }

    @Test
    void tellsAbsentFromForbiddenToNobody() throws Exception {
        assertThat(server.as("dcs.chief", "GET", MATTER).send().status()).isEqualTo(404);
        assertThat(server.as("dcs.chief", "GET", "/api/v1/matters/no-uuid")
                        .send()
                        .at("/code"))
                .isEqualTo("not-there");
        assertThat(server.as("dcs.chief", "GET", "/api/v1/nothing").send().at("/code"))
                .isEqualTo("not-there");
    }

    @Test
    void namesTheFieldThatIsWrong() throws Exception {
        assertThat(body("{\"reason\":\"x\",\"resaon\":1}")).isEqualTo("400 unknown-field resaon");
        assertThat(body("{}")).isEqualTo("400 missing reason");
        assertThat(body("{\"reason\":")).isEqualTo("400 no-json ");
        assertThat(body("{\"reason\":\"x\",\"reason\":\"y\"}")).startsWith("400 no");
        assertThat(body("[]")).isEqualTo("400 not-understood ");
    }

    @Test
    void namesTheParameterThatIsWrong() throws Exception {
        assertThat(query("colour=red")).isEqualTo("400 unknown-parameter colour");
        assertThat(query("due_from=30.6.2026")).isEqualTo("400 wrong-value due_from");
        assertThat(query("loop=done")).isEqualTo("400 one-of loop");
        assertThat(query("limit=9999")).isEqualTo("400 out-of-range limit");
        assertThat(query("cursor=zzz")).isEqualTo("400 wrong-value cursor");
    }

    @Test
    void wantsToKnowWhichVersionWasSeen() throws Exception {
        assertThat(server.as("dcs.chief", "POST", MATTER + "/signature").send().status())
                .isEqualTo(428);
    }

    @Test
    void answersWrongMethodsAndFormats() throws Exception {
        Running.Answer method =
                server.as("dcs.chief", "DELETE", "/api/v1/matters").send();
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.header("Allow")).contains("GET");
        assertThat(server.as("dcs.chief", "POST", MATTER + "/return?version=1")
                        .header("Content-Type", "text/plain")
                        .json("")
                        .send()
                        .status())
                .isEqualTo(415);
    }

    @Test
    void refusesABodyBeyondAMegabyte() throws Exception {
        String long2 = "{\"reason\":\"" + "长".repeat(600_000) + "\"}";
        assertThat(server.as("dcs.chief", "POST", MATTER + "/return?version=1")
                        .json(long2)
                        .send()
                        .status())
                .isEqualTo(413);
    }

    private static String body(String json) throws Exception {
        return brief(server.as("dcs.chief", "POST", MATTER + "/return?version=1")
                .json(json)
                .send());
    }

    private static String query(String query) throws Exception {
        return brief(server.as("dcs.chief", "GET", "/api/v1/matters?" + query).send());
    }

    private static String brief(Running.Answer answer) {
        return answer.status() + " " + answer.at("/code") + " " + answer.at("/field");
    }
}
