package org.luoshi.server.web.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.luoshi.server.Luoshi;
import org.luoshi.server.database.TestDatabase;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.matter.Register;
import org.luoshi.server.matter.Registration;
import org.luoshi.server.shared.DocumentId;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.Span;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.account.Account;
import org.luoshi.server.unit.account.Accounts;
import org.luoshi.server.unit.account.People;
import org.luoshi.server.unit.account.Tokens;
import org.luoshi.server.unit.audit.Visit;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole server on a fresh database with a few people, and programs and browsers that talk to it over HTTP. */
public final class Running implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final ServletWebServerApplicationContext context;
    private final HttpClient programs = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new HashMap<>();
    private final Map<String, HttpClient> browsers = new HashMap<>();
    private int number;

    private Running(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    /** @param settings as on the command line, {@code --luoshi.hosts=…} */
    public static Running start(String... settings) {
        return on(TestDatabase.fresh(), settings);
    }

    /** On a database that somebody else looks into too. */
    public static Running on(String database, String... settings) {
        Stream<String> own =
                Stream.of("--luoshi.database=" + database, "--server.port=0", "--luoshi.data=target/running");
        return new Running((ServletWebServerApplicationContext) new SpringApplicationBuilder(Luoshi.class, People.class)
                .run(Stream.concat(own, Stream.of(settings)).toArray(String[]::new)));
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** A matter that 督查室 has registered, owed by one unit. */
    public MatterId register(String title, String owner, String unit) {
        MatterId id = MatterId.fresh(Instant.parse("2026-02-20T01:00:00Z"), new Random(++number));
        Measure measure = new Measure(
                Optional.empty(),
                "30个",
                "社区食堂",
                Measure.Comparison.AT_LEAST,
                new BigDecimal("30"),
                Optional.empty(),
                "个",
                Optional.empty());
        Registration registration = new Registration(
                id,
                title,
                "task",
                List.of(new Owner(owner, Owner.Role.LEAD, Owner.Source.STATED, Optional.of(new UnitCode(unit)))),
                new Due.On(LocalDate.of(2030, 12, 31), ""),
                List.of(measure),
                List.of("一、民生"),
                Optional.empty(),
                new Matter.Source(
                        Optional.of(new DocumentId(1)),
                        "2026年政府工作报告",
                        number,
                        List.of(Quote.of(new Span(number * 20, number * 20 + 8), title))),
                Optional.of(new UnitCode("dcs")),
                Optional.empty());
        new TransactionTemplate(get(PlatformTransactionManager.class))
                .executeWithoutResult(transaction -> get(Register.class)
                        .register(
                                registration,
                                new Who("林岚", new PostCode("dcs.chief")),
                                Instant.parse("2026-02-20T01:00:00Z")));
        return id;
    }

    /** A program with the token of a post; with no token for the empty name. */
    public Request as(String post, String method, String path) {
        Request request = new Request(programs, method, HttpRequest.newBuilder(address(path)));
        return post.isEmpty() ? request : request.header("Authorization", "Bearer " + token(post));
    }

    /** A person with a session. */
    public Request page(String post, String method, String path) throws IOException, InterruptedException {
        HttpClient browser = browsers.get(post);
        if (browser == null) {
            browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
            browsers.put(post, browser);
            new Request(browser, "POST", HttpRequest.newBuilder(address("/login")))
                    .form(Map.of("login", post, "password", People.PASSWORD))
                    .send();
        }
        return new Request(browser, method, HttpRequest.newBuilder(address(path)));
    }

    public URI address(String path) {
        int port = Objects.requireNonNull(context.getWebServer()).getPort();
        return URI.create("http://127.0.0.1:%d%s".formatted(port, path));
    }

    private String token(String post) {
        return tokens.computeIfAbsent(post, login -> {
            Account account = get(Accounts.class).find(login).orElseThrow();
            return get(Tokens.class).create(account.id(), "test", new PostCode(login), new Visit("test", "127.0.0.1"));
        });
    }

    @Override
    public void close() {
        programs.close();
        browsers.values().forEach(HttpClient::close);
        context.close();
    }

    /** A request in the making. */
    public static final class Request {

        private final HttpClient client;
        private final String method;
        private final HttpRequest.Builder builder;
        private byte[] body = {};

        private Request(HttpClient client, String method, HttpRequest.Builder builder) {
            this.client = client;
            this.method = method;
            this.builder = builder;
        }

        public Request header(String name, String value) {
            builder.header(name, value);
            return this;
        }

        public Request json(String text) {
            return body("application/json", text.getBytes(StandardCharsets.UTF_8));
        }

        public Request form(Map<String, String> fields) {
            String form = fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(java.util.stream.Collectors.joining("&"));
            return body("application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));
        }

        public Request file(String name, byte[] content) throws IOException {
            ByteArrayOutputStream parts = new ByteArrayOutputStream();
            parts.write(
                    ("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n".formatted(name))
                            .getBytes(StandardCharsets.UTF_8));
            parts.write(content);
            parts.write("\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8));
            return body("multipart/form-data; boundary=cut", parts.toByteArray());
        }

        public Request body(String type, byte[] bytes) {
            body = bytes;
            return header("Content-Type", type);
        }

        public Answer send() throws IOException, InterruptedException {
            return new Answer(client.send(
                    builder.method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray()));
        }
    }

    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public byte[] bytes() {
            return response.body();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(text());
        }

        /** A member of the answer as text; empty where there is none. */
        public String at(String pointer) {
            return json().at(pointer).asString("");
        }
    }
}
