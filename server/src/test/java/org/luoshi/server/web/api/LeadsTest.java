package org.luoshi.server.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.pipeline.LeadFacts;
import org.luoshi.server.pipeline.Led;
import org.luoshi.server.pipeline.Registering;
import org.luoshi.server.pipeline.Wish;
import org.luoshi.server.shared.CreditCode;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;

/** Leads as programs read them: no more of them than the pages show. */
class LeadsTest {

    private static final Acting OFFICE =
            new Acting(new Who("穆守真", new PostCode("dcs.chief")), Role.SUPERVISOR, new Scope.District());

    /** Of an area that belongs to nobody. */
    private static final CreditCode CODE = new CreditCode("91370399MA0000011" + CreditCode.check("91370399MA0000011"));

    private static Running server;
    private static MatterId lead;

    @BeforeAll
    static void start() {
        server = Running.start();
        LeadFacts facts = new LeadFacts(
                LeadFacts.Kind.INVESTMENT,
                "恒远精密轴承有限公司",
                Optional.of(CODE),
                "江苏苏州",
                "s4",
                "高端轴承产业链",
                "保持架",
                "精密保持架",
                Optional.of(new BigDecimal("80")),
                Optional.of(new BigDecimal("320000000")),
                "张经理 13812345678",
                "产业链缺口");
        Led led = server.get(Registering.class)
                .register(
                        new Wish(facts, new UnitCode("fgj"), Optional.empty()),
                        OFFICE,
                        Instant.parse("2026-03-02T01:00:00Z"));
        lead = ((Led.Done) led).lead();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void tellsWhatIsKnownOfALeadButNobodysNumber() throws Exception {
        Running.Answer answer = server.as("dcs.chief", "GET", "/api/v1/matters/%s/lead".formatted(lead))
                .send();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/credit_code")).isEqualTo(CODE.value());
        assertThat(answer.at("/size")).isEqualTo("s2");
        assertThat(answer.at("/stages/0/stage")).isEqualTo("clue");
        assertThat(answer.json().toString()).doesNotContain("13812345678");
    }

    @Test
    void listsThemByWhatIsAsked() throws Exception {
        assertThat(total("dcs.chief", "?credit=" + CODE)).isEqualTo(1);
        assertThat(total("dcs.chief", "?stage=signed")).isZero();
        assertThat(total("dcs.chief", "?lead=fgj&open=true")).isEqualTo(1);
    }

    @Test
    void showsAnotherUnitNothing() throws Exception {
        assertThat(total("shiqiao.clerk", "")).isZero();
        assertThat(server.as("shiqiao.clerk", "GET", "/api/v1/matters/%s/lead".formatted(lead))
                        .send()
                        .status())
                .isEqualTo(404);
    }

    @Test
    void refusesACodeThatIsNone() throws Exception {
        assertThat(server.as("dcs.chief", "GET", "/api/v1/leads?credit=123")
                        .send()
                        .status())
                .isEqualTo(400);
    }

    private static int total(String who, String query) throws Exception {
        return server.as(who, "GET", "/api/v1/leads" + query)
                .send()
                .json()
                .get("total")
                .asInt();
    }
}
