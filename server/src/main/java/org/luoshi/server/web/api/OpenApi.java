package org.luoshi.server.web.api;

import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.web.Frame;

/** Describes the programming interface as OpenAPI 3.1 has it, from the routes and their records. */
final class OpenApi {

    private final Frame frame;
    private final Schemas schemas = new Schemas();

    private OpenApi(Frame frame) {
        this.frame = frame;
    }

    static Map<String, Object> of(Frame frame, List<Operation> operations) {
        return new OpenApi(frame).document(operations);
    }

    private Map<String, Object> document(List<Operation> operations) {
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        for (Operation it : operations) {
            paths.computeIfAbsent(it.path(), path -> new LinkedHashMap<>())
                    .put(it.verb().toLowerCase(java.util.Locale.ROOT), operation(it));
        }
        schemas.of(ProblemForm.class);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.1");
        document.put(
                "info",
                Map.of("title", frame.t("api.title"), "version", "1", "description", frame.t("api.description")));
        document.put("servers", List.of(Map.of("url", "/")));
        document.put("security", List.of(Map.of("token", List.of())));
        document.put("paths", paths);
        document.put(
                "components",
                Map.of(
                        "schemas",
                        schemas.named(),
                        "securitySchemes",
                        Map.of("token", Map.of("type", "http", "scheme", "bearer"))));
        return document;
    }

    private Map<String, Object> operation(Operation it) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("operationId", it.id());
        form.put("summary", frame.t("api.op." + it.id()));
        form.put("tags", List.of(it.tag()));
        form.put("parameters", parameters(it));
        body(it).ifPresent(body -> form.put("requestBody", body));
        if (it.right().isEmpty()) {
            form.put("security", List.of());
        }
        form.put("responses", Map.of("2XX", answer(it), "default", problem()));
        return form;
    }

    private List<Object> parameters(Operation it) {
        List<Object> parameters = new ArrayList<>();
        for (Parameter variable : it.variables()) {
            parameters.add(Map.of(
                    "name",
                    variable.getName(),
                    "in",
                    "path",
                    "required",
                    true,
                    "schema",
                    schemas.of(variable.getParameterizedType())));
        }
        for (String name : it.queries()) {
            parameters.add(parameter(name, "query"));
        }
        if (it.wantsVersion()) {
            parameters.add(parameter("If-Match", "header"));
            parameters.add(parameter("version", "query"));
        }
        return parameters;
    }

    private Map<String, Object> parameter(String name, String in) {
        return Map.of(
                "name",
                name,
                "in",
                in,
                "description",
                frame.t("api.parameter." + name.toLowerCase(java.util.Locale.ROOT)),
                "schema",
                Map.of("type", "string"));
    }

    private Optional<Map<String, Object>> body(Operation it) {
        if (it.takesFile()) {
            Map<String, Object> schema = Map.of(
                    "type",
                    "object",
                    "required",
                    List.of("file"),
                    "properties",
                    Map.of("file", Map.of("type", "string", "contentMediaType", "application/octet-stream")));
            return Optional.of(content("multipart/form-data", schema));
        }
        return it.body().map(type -> content("application/json", schemas.of(type)));
    }

    private static Map<String, Object> content(String type, Map<String, Object> schema) {
        return Map.of("required", true, "content", Map.of(type, Map.of("schema", schema)));
    }

    private Map<String, Object> answer(Operation it) {
        String done = frame.t("api.answer");
        if (it.answer() == byte[].class) {
            return Map.of("description", done, "content", Map.of("application/octet-stream", Map.of()));
        }
        if (it.answer() instanceof java.lang.reflect.ParameterizedType map && map.getRawType() == Map.class) {
            return Map.of("description", done, "content", Map.of("application/json", Map.of()));
        }
        return Map.of(
                "description", done, "content", Map.of("application/json", Map.of("schema", schemas.of(it.answer()))));
    }

    private static Map<String, Object> problem() {
        return Map.of(
                "description",
                "RFC 9457",
                "content",
                Map.of("application/problem+json", Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))));
    }
}
