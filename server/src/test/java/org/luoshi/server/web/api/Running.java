package org.luoshi.server.web.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import org.luoshi.server.Luoshi;
import org.luoshi.server.database.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole server on a fresh database, and a program that talks to it over HTTP. */
final class Running implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final ServletWebServerApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private Running(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    /** @param with puts fakes in, as primary beans */
    static Running start(Consumer<GenericApplicationContext> with) {
        return new Running((ServletWebServerApplicationContext) new SpringApplicationBuilder(Luoshi.class)
                .initializers(context -> with.accept((GenericApplicationContext) context))
                .run("--luoshi.database=" + TestDatabase.fresh(), "--server.port=0"));
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    Request to(String method, String path) {
        int port = java.util.Objects.requireNonNull(context.getWebServer()).getPort();
        return new Request(
                method, HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path))), "");
    }

    @Override
    public void close() {
        client.close();
        context.close();
    }

    /** A request in the making. */
    final class Request {

        private final String method;
        private final HttpRequest.Builder builder;
        private String body;

        private Request(String method, HttpRequest.Builder builder, String body) {
            this.method = method;
            this.builder = builder;
            this.body = body;
        }

        Request header(String name, String value) {
            builder.header(name, value);
            return this;
        }

        Request json(String text) {
            body = text;
            return header("Content-Type", "application/json");
        }

        Answer send() throws IOException, InterruptedException {
            HttpResponse<byte[]> response = client.send(
                    builder.method(
                                    method,
                                    body.isEmpty()
                                            ? HttpRequest.BodyPublishers.noBody()
                                            : HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response);
        }
    }

    record Answer(HttpResponse<byte[]> response) {

        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String text() {
            return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return JSON.readTree(text());
        }

        /** A member of the answer as text; empty where there is none. */
        String at(String pointer) {
            return json().at(pointer).asString("");
        }
    }
}
