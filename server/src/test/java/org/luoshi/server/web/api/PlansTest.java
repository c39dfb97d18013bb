package org.luoshi.server.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.plan.Planning;
import org.luoshi.server.plan.Result;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;
import tools.jackson.databind.JsonNode;

/** Plans as programs read them: no more of them than the pages show. */
class PlansTest {

    private static final Acting OFFICE =
            new Acting(new Who("穆守真", new PostCode("dcs.chief")), Role.SUPERVISOR, new Scope.District());

    private static Running server;
    private static MatterId planned;
    private static MatterId bare;

    @BeforeAll
    static void start() {
        server = Running.start();
        planned = server.register("出台停车管理办法", "区发改局", "fgj");
        bare = server.register("新建社区食堂30个", "区发改局", "fgj");
        Result result = server.get(Planning.class)
                .apply(planned, "policy", Optional.of(LocalDate.of(2026, 7, 1)), LocalDate.of(2026, 12, 31), OFFICE);
        assertThat(result).isInstanceOf(Result.Done.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void tellsNodesWithTheirDaysAndWhereTheyAreWritten() throws Exception {
        Running.Answer plan = server.as("dcs.chief", "GET", "/api/v1/matters/%s/plan".formatted(planned))
                .send();

        assertThat(plan.status()).isEqualTo(200);
        assertThat(plan.at("/template")).isEqualTo("policy@1");
        assertThat(plan.json().get("nodes").size()).isEqualTo(13);
        JsonNode node = plan.json().at("/nodes/3");
        assertThat(node.get("calendar").asString()).isEqualTo("every-day");
        assertThat(node.get("days").get(0).asInt()).isEqualTo(30);
        assertThat(node.get("source").asString()).contains("第十五条");
        assertThat(node.get("ours").asBoolean()).isFalse();
        assertThat(plan.json().get("ties").size()).isGreaterThan(13);
    }

    @Test
    void listsOnlyMattersThatHavePlans() throws Exception {
        Running.Answer plans =
                server.as("dcs.chief", "GET", "/api/v1/plans?open=true").send();

        assertThat(plans.json().get("total").asInt()).isEqualTo(1);
        assertThat(plans.at("/items/0/matter")).isEqualTo(planned.toString());
        assertThat(plans.json().at("/items/0/nodes").asInt()).isEqualTo(13);
        assertThat(plans.json().at("/items/0/finished").asInt()).isZero();
    }

    @Test
    void aFilterThatFitsNoPlanLeavesNone() throws Exception {
        Running.Answer plans =
                server.as("dcs.chief", "GET", "/api/v1/plans?stage=published").send();

        assertThat(plans.json().get("total").asInt()).isZero();
    }

    @Test
    void refusesAFilterThatItDoesNotKnow() throws Exception {
        Running.Answer refused =
                server.as("dcs.chief", "GET", "/api/v1/plans?colour=red").send();

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/code")).isEqualTo("unknown-parameter");
    }

    @Test
    void aMatterWithoutAPlanHasNone() throws Exception {
        assertThat(server.as("dcs.chief", "GET", "/api/v1/matters/%s/plan".formatted(bare))
                        .send()
                        .status())
                .isEqualTo(404);
    }
}
