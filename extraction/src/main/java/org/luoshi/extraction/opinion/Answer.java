package org.luoshi.extraction.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the model says about one passage, parsed strictly: a word too much and the whole answer is none. */
record Answer(List<Addition> additions, List<Doubt> doubts) {

    /** A sentence that it holds for a commitment. */
    record Addition(int number, String quote, String owner, String why) {}

    /** An item that it holds for none. */
    record Doubt(int number, String why) {}

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** A reason longer than this is cut: it is shown in one line. */
    private static final int LONGEST_WHY = 120;

    /** Reads the protocol's envelope and what the model wrote into it. */
    static Answer ofResponse(String body) {
        try {
            JsonNode content =
                    JSON.readTree(body).path("choices").path(0).path("message").path("content");
            return of(JSON.readTree(bare(text(content))));
        } catch (JacksonException e) {
            throw new Trouble(Trouble.Reason.NOT_UNDERSTOOD);
        }
    }

    private static Answer of(JsonNode answer) {
        requireOnly(answer, Set.of("add", "doubt"));
        List<Addition> additions = new ArrayList<>();
        for (JsonNode add : array(answer.path("add"))) {
            requireOnly(add, Set.of("n", "quote", "owner", "why"));
            additions.add(new Addition(
                    number(add.path("n")), text(add.path("quote")), optionalText(add.path("owner")), why(add)));
        }
        List<Doubt> doubts = new ArrayList<>();
        for (JsonNode doubt : array(answer.path("doubt"))) {
            requireOnly(doubt, Set.of("n", "why"));
            doubts.add(new Doubt(number(doubt.path("n")), why(doubt)));
        }
        return new Answer(List.copyOf(additions), List.copyOf(doubts));
    }

    /** Without the thoughts that some models put first, and without a code fence around the whole. */
    private static String bare(String content) {
        String text = content.strip();
        if (text.startsWith("<think>") && text.contains("</think>")) {
            text = text.substring(text.indexOf("</think>") + "</think>".length())
                    .strip();
        }
        if (text.startsWith("```") && text.endsWith("```") && text.indexOf('\n') > 0) {
            text = text.substring(text.indexOf('\n') + 1, text.length() - 3);
        }
        return text;
    }

    private static void requireOnly(JsonNode node, Set<String> names) {
        if (!node.isObject() || !names.containsAll(node.propertyNames())) {
            throw new Trouble(Trouble.Reason.NOT_UNDERSTOOD);
        }
    }

    private static Iterable<JsonNode> array(JsonNode node) {
        if (!node.isArray()) {
            throw new Trouble(Trouble.Reason.NOT_UNDERSTOOD);
        }
        return node.values();
    }

    private static int number(JsonNode node) {
        if (!node.isInt()) {
            throw new Trouble(Trouble.Reason.NOT_UNDERSTOOD);
        }
        return node.intValue();
    }

    private static String text(JsonNode node) {
        if (!node.isString()) {
            throw new Trouble(Trouble.Reason.NOT_UNDERSTOOD);
        }
        return node.stringValue();
    }

    private static String optionalText(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? "" : text(node);
    }

    /** One line of plain text. */
    private static String why(JsonNode node) {
        String line = optionalText(node.path("why"))
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return line.codePointCount(0, line.length()) <= LONGEST_WHY
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_WHY)) + "…";
    }
}
