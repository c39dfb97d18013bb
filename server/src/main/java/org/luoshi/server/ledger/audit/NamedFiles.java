package org.luoshi.server.ledger.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luoshi.server.ledger.audit.Finding.Fault;
import org.luoshi.server.ledger.tree.Leaf;
import org.luoshi.server.shared.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The files that events speak of ({@code files.tsv}), until each was found. */
final class NamedFiles {

    private static final Map<String, List<String>> FIELDS = fields();

    /** The first event that names a file, by the file's digest. */
    private final Map<String, Long> missing = new HashMap<>();

    void take(Leaf event) {
        for (String field : FIELDS.getOrDefault(event.type(), List.of())) {
            named(event.payload(), field).forEach(digest -> missing.putIfAbsent(digest, event.seq()));
        }
    }

    void found(String digest) {
        missing.remove(digest);
    }

    /** In the order of events. */
    void finish(Findings findings) {
        missing.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .forEach(it -> findings.add(Fault.FILE_MISSING, it.getValue(), it.getKey()));
    }

    /** None in a payload that is no JSON any more: that it was altered is found elsewhere. */
    static List<String> named(String payload, String field) {
        try {
            Stream<JsonNode> nodes = Stream.of(Json.read(payload, JsonNode.class));
            for (String step : field.substring(1).split("/")) {
                nodes = nodes.flatMap(it -> step.equals("*") ? it.valueStream() : Stream.of(it.path(step)));
            }
            return nodes.filter(JsonNode::isString).map(JsonNode::stringValue).toList();
        } catch (JacksonException e) {
            return List.of();
        }
    }

    private static Map<String, List<String>> fields() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NamedFiles.class.getResourceAsStream("files.tsv")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .map(it -> it.split("\t"))
                    .collect(Collectors.groupingBy(
                            it -> it[0], Collectors.mapping(it -> it[1], Collectors.toUnmodifiableList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
