package org.luoshi.server.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luoshi.server.measure.series.Given.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.luoshi.server.measure.Command;
import org.luoshi.server.measure.Measuring;
import org.luoshi.server.measure.Result;
import org.luoshi.server.measure.series.Indicator;
import org.luoshi.server.measure.series.Nature;
import org.luoshi.server.measure.series.Period;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;

/** Indicators as programs read and fill them. */
class IndicatorsTest {

    private static final Acting OFFICE =
            new Acting(new Who("穆守真", new PostCode("dcs.chief")), Role.SUPERVISOR, new Scope.District());

    private static Running server;

    @BeforeAll
    static void start() {
        server = Running.start();
        Indicator retail = indicator("retail", "亿元", Nature.CUMULATIVE, Period.Every.MONTH);
        assertThat(server.get(Measuring.class).define(retail, OFFICE)).isInstanceOf(Result.Done.class);
        Command target = new Command.SetTarget(2025, new BigDecimal("120"), Optional.empty(), "");
        assertThat(server.get(Measuring.class).act(retail.code(), 1, target, OFFICE))
                .isInstanceOf(Result.Done.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void takesAFigureInAnotherUnitAndTellsWhereItStands() throws Exception {
        Running.Answer answer = server.as("tjj.clerk", "POST", "/api/v1/indicators/retail/figures?version=2")
                .json("{\"figures\":[{\"period\":\"2025-03\",\"value\":180000,\"unit\":\"万元\"}]}")
                .send();

        assertThat(answer.status()).isEqualTo(200);
        Running.Answer list =
                server.as("tjj.clerk", "GET", "/api/v1/indicators").send();
        assertThat(list.at("/items/0/period")).isEqualTo("2025-03");
        assertThat(list.json().at("/items/0/reached").asInt()).isEqualTo(18);
        assertThat(list.at("/items/0/light")).isEqualTo("yellow");
    }

    @Test
    void refusesAUnitThatNeverBecomesTheIndicators() throws Exception {
        Running.Answer answer = server.as("tjj.clerk", "POST", "/api/v1/indicators/retail/figures?version=2")
                .json("{\"figures\":[{\"period\":\"2025-04\",\"value\":5,\"unit\":\"%\"}]}")
                .send();
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void showsAnotherUnitNothing() throws Exception {
        assertThat(server.as("shiqiao.clerk", "GET", "/api/v1/indicators/retail")
                        .send()
                        .status())
                .isEqualTo(404);
    }
}
