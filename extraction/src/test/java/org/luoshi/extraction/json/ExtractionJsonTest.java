package org.luoshi.extraction.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.luoshi.extraction.Extraction;
import org.luoshi.extraction.SampleExtraction;
import org.luoshi.extraction.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ExtractionJsonTest {

    @Test
    void writesTheContractsFields() {
        JsonNode document = read(SampleExtraction.extraction());
        assertThat(document.propertyNames())
                .containsExactly(
                        "doc",
                        "sha256",
                        "date",
                        "place",
                        "title",
                        "items",
                        "actuals",
                        "other_projects",
                        "frameworks",
                        "sentences");
        assertThat(document.path("doc").asString()).isEqualTo("报告.txt");
        assertThat(document.path("date").asString()).isEqualTo("2026-02-17");
        assertThat(document.path("sha256").asString())
                .isEqualTo(SampleExtraction.source().sha256());
    }

    @Test
    void countsCodePointsSoThatQuotesStandWhereItSays() {
        JsonNode item = read(SampleExtraction.extraction()).path("items").path(0);
        Span span = new Span(item.path("start").asInt(), item.path("end").asInt());
        assertThat(span.in(SampleExtraction.TEXT))
                .isEqualTo(item.path("quote").asString())
                .startsWith("年内新建");
    }

    @Test
    void writesARangeAsTwoPlainNumbers() {
        JsonNode measure = read(SampleExtraction.extraction()).at("/items/0/measures/0");
        assertThat(measure.path("op").asString()).isEqualTo("range");
        assertThat(measure.path("value").toString()).isEqualTo("[120000,150000]");
        assertThat(measure.path("kind").asString()).isEqualTo("target");
    }

    @Test
    void writesOwnersWithRoleAndSource() {
        assertThat(read(SampleExtraction.extraction()).at("/items/0/owners").toString())
                .isEqualTo("[{\"name\":\"区工信局\",\"role\":\"lead\",\"source\":\"stated\"},"
                        + "{\"name\":\"区发改局\",\"role\":\"support\",\"source\":\"stated\"}]");
    }

    @Test
    void keepsTheWordingOfEveryKindOfDue() {
        JsonNode items = read(SampleExtraction.extraction()).path("items");
        assertThat(due(items.path(0))).isEqualTo("\"2026-12-31\" \"年内\" null");
        assertThat(due(items.path(1))).isEqualTo("null \"每月\" \"P1M\"");
        assertThat(due(items.path(2))).isEqualTo("null \"尽快\" null");
    }

    @Test
    void putsEachItemOnALineOfItsOwn() {
        assertThat(write(SampleExtraction.extraction()).lines().filter(line -> line.startsWith("{\"start\"")))
                .hasSize(5);
    }

    private static String due(JsonNode item) {
        return item.path("due") + " " + item.path("due_wording") + " " + item.path("recurs");
    }

    private static JsonNode read(Extraction extraction) {
        return new ObjectMapper().readTree(write(extraction));
    }

    private static String write(Extraction extraction) {
        StringWriter out = new StringWriter();
        ExtractionJson.write(SampleExtraction.source(), extraction, out);
        return out.toString();
    }
}
