package org.luoshi.server.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The description says what the server does: every route, every parameter, every reference. */
class OpenApiTest {

    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch");

    private static Running server;
    private static JsonNode document;

    @BeforeAll
    static void start() throws Exception {
        server = Running.start();
        Running.Answer answer = server.as("", "GET", "/api/v1/openapi.json").send();
        assertThat(answer.status()).isEqualTo(200);
        document = answer.json();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void describesEveryRouteAndNoOther() {
        Set<String> routed = new TreeSet<>();
        server.get(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(route -> route.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> route.getMethodsCondition()
                                .getMethods()
                                .forEach(verb ->
                                        routed.add(verb.name().toLowerCase(java.util.Locale.ROOT) + " " + path))));
        Set<String> described = new TreeSet<>();
        document.get("paths")
                .properties()
                .forEach(path ->
                        path.getValue().propertyNames().forEach(verb -> described.add(verb + " " + path.getKey())));

        assertThat(routed).hasSizeGreaterThan(45);
        assertThat(described).isEqualTo(routed);
    }

    @Test
    void hasTheShapeOfOpenApi() {
        assertThat(document.get("openapi").asString()).isEqualTo("3.1.1");
        assertThat(document.at("/info/title").asString()).isNotBlank();
        Set<String> ids = new HashSet<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    assertThat(VERBS).contains(operation.getKey());
                    JsonNode it = operation.getValue();
                    assertThat(ids.add(it.get("operationId").asString()))
                            .as("%s twice", it.get("operationId"))
                            .isTrue();
                    assertThat(it.get("summary").asString()).doesNotStartWith("api.op.");
                    assertThat(it.at("/responses/default").isMissingNode()).isFalse();
                    assertThat(variables(path.getKey())).isEqualTo(declared(it));
                }));
    }

    @Test
    void explainsEveryParameter() {
        document.findValues("parameters")
                .forEach(list -> list.forEach(parameter ->
                        assertThat(parameter.path("description").asString("-")).doesNotStartWith("api.parameter.")));
    }

    @Test
    void refersOnlyToWhatItHolds() {
        List<String> references = new ArrayList<>();
        document.findValuesAsString("$ref").forEach(references::add);

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    /** A body as described is understood, and what is answered is what was described. */
    @Test
    void describesAMatterAsItIsAnswered() throws Exception {
        String id = server.register("新建社区食堂30个", "区发改局", "fgj").toString();
        JsonNode matter =
                server.as("dcs.chief", "GET", "/api/v1/matters/" + id).send().json();
        JsonNode schema = document.at("/components/schemas/Matter");

        assertThat(matter.propertyNames())
                .isSubsetOf(schema.get("properties").propertyNames())
                .containsAll(schema.get("required")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
        assertThat(matter.at("/loop").asString()).isEqualTo("drafted");
        assertThat(matter.at("/measures/0/op").asString()).isEqualTo(">=");
        assertThat(matter.at("/due/date").asString()).isEqualTo("2030-12-31");
    }

    private static Set<String> variables(String path) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\w+)}").matcher(path);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static Set<String> declared(JsonNode operation) {
        Set<String> names = new TreeSet<>();
        operation.path("parameters").forEach(parameter -> {
            if (parameter.get("in").asString().equals("path")) {
                names.add(parameter.get("name").asString());
            }
        });
        return names;
    }
}
