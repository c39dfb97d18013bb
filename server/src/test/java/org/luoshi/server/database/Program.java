package org.luoshi.server.database;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that takes matters through the loop over the API, with keys of the supervision office and of a lead unit's
 * clerk, and writes down what the server answered to have done. A key that was handed out is a write too: one that is
 * unknown later was lost.
 */
final class Program implements Client.Work {

    private static final String OFFICE = "dcs.chief";
    private static final String LEAD = "fgj.clerk";
    private static final Pattern KEY = Pattern.compile("<p class=\"secret\"><code>([^<]+)</code>");
    private static final JsonMapper JSON = new JsonMapper();
    private static final int PICK_FROM = 40;

    private final int port;
    private final Caller caller;
    private final int number;
    private final Random random;
    private final Collection<Acknowledged> written;
    private final Map<String, String> keys = new HashMap<>();
    private final List<String> matters = new ArrayList<>();
    private int count;

    Program(int port, int number, long seed, Collection<Acknowledged> written) {
        this.port = port;
        this.caller = new Caller(port);
        this.number = number;
        this.random = new Random(seed + number);
        this.written = written;
    }

    @Override
    public void away() {
        matters.clear();
    }

    @Override
    public void step() throws IOException, InterruptedException {
        if (!keys.containsKey(OFFICE)) {
            key(OFFICE);
        } else if (!keys.containsKey(LEAD)) {
            key(LEAD);
        } else if (matters.isEmpty()) {
            look();
        } else {
            move(matters.remove(random.nextInt(matters.size())));
        }
    }

    private void key(String person) throws IOException, InterruptedException {
        Caller session = new Caller(port);
        session.logIn(person);
        Matcher key = KEY.matcher(session.post("/account/tokens", Map.of("name", "program " + number, "post", person))
                .body());
        if (!key.find()) {
            throw new IOException("no key yet");
        }
        keys.put(person, key.group(1));
    }

    private void look() throws IOException, InterruptedException {
        HttpResponse<String> answer = caller.get("/api/v1/matters?sort=newest&limit=" + PICK_FROM, key(keys, OFFICE));
        for (JsonNode item : read(answer).path("items")) {
            matters.add(item.path("id").asString());
        }
        if (matters.isEmpty()) {
            throw new IOException("no matters yet");
        }
    }

    /** The next step of the loop, whatever that is for this matter. */
    private void move(String id) throws IOException, InterruptedException {
        HttpResponse<String> answer = caller.get("/api/v1/matters/" + id, key(keys, OFFICE));
        JsonNode matter = read(answer);
        int version = matter.path("version").asInt();
        String words = "第%d号程序第%d步".formatted(number, ++count);
        Order order = switch (matter.path("loop").asString()) {
            case "drafted" -> draft(matter, words);
            case "agreed" ->
                new Order(
                        OFFICE,
                        "assignment",
                        "matter.assigned",
                        "tjj",
                        Map.of("support", List.of(), "verifier", "tjj"));
            case "assigned" -> new Order(LEAD, "signature", "matter.signed", "", Map.of());
            default ->
                new Order(
                        LEAD,
                        "reports",
                        "matter.reported",
                        words,
                        Map.of("words", words, "figures", Map.of(), "done", Map.of(), "evidence", List.of()));
        };
        send(id, version, order);
    }

    private static Order draft(JsonNode matter, String words) {
        return matter.path("criterion").isObject()
                ? new Order(LEAD, "criterion/agreement", "matter.criterion-agreed", "", Map.of())
                : new Order(
                        OFFICE,
                        "criterion",
                        "matter.criterion-proposed",
                        words,
                        Map.of("lead", "fgj", "words", words + "建成社区食堂", "evidence", "验收单"));
    }

    private record Order(String by, String path, String type, String words, Map<String, Object> body) {}

    private void send(String id, int version, Order order) throws IOException, InterruptedException {
        HttpResponse<String> answer = caller.json(
                "/api/v1/matters/%s/%s?version=%d".formatted(id, order.path(), version),
                key(keys, order.by()),
                JSON.writeValueAsString(order.body()));
        if (answer.statusCode() == 200) {
            written.add(new Acknowledged("matter:" + id, order.type(), order.words()));
        } else {
            known(answer);
        }
    }

    private JsonNode read(HttpResponse<String> answer) throws IOException {
        known(answer);
        if (answer.statusCode() != 200) {
            throw new IOException("the server cannot now: " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }

    /** A key that the server handed out and does not know any more is a lost write, which the books then show. */
    private void known(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() == 401) {
            written.add(new Acknowledged("key:" + number, "account.key", "unknown after it was handed out"));
        }
        if (answer.statusCode() >= 500 || answer.statusCode() == 429) {
            throw new IOException("the server cannot now: " + answer.statusCode());
        }
    }

    private static String key(Map<String, String> keys, String person) {
        @Nullable String key = keys.get(person);
        return Optional.ofNullable(key).orElseThrow();
    }
}
