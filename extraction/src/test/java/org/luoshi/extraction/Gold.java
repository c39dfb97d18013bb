package org.luoshi.extraction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a careful reader marked in a sample paper, from {@code sample/labels}. Offsets are code points. */
record Gold(List<GoldSentence> sentences, List<GoldMeasure> targets) {

    /**
     * @param owners who owes it, the lead first; empty where the paper leaves it open
     * @param due an ISO day, or empty
     */
    record GoldSentence(Span span, boolean commitment, List<String> owners, String due) {}

    /** @param value one number, or the two ends of a range */
    record GoldMeasure(Span span, List<Double> value, String unit, String op) {}

    static Gold of(Path file) {
        JsonNode paper = new ObjectMapper().readTree(Samples.bytes(file));
        List<GoldSentence> sentences = new ArrayList<>();
        for (JsonNode node : paper.path("sentences")) {
            List<String> owners = new ArrayList<>();
            node.path("owner").forEach(owner -> owners.add(owner.asString()));
            boolean commitment = node.path("label").asString().equals("commitment");
            sentences.add(new GoldSentence(span(node), commitment, owners, node.path("due").asString("")));
        }
        List<GoldMeasure> targets = new ArrayList<>();
        for (JsonNode node : paper.path("measures")) {
            if (node.path("kind").asString("target").equals("target")) {
                targets.add(new GoldMeasure(
                        span(node),
                        values(node.path("value")),
                        node.path("unit").asString(),
                        node.path("op").asString()));
            }
        }
        return new Gold(sentences, targets);
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }

    private static List<Double> values(JsonNode value) {
        List<Double> values = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(one -> values.add(one.asDouble()));
        } else {
            values.add(value.asDouble());
        }
        return values;
    }
}
