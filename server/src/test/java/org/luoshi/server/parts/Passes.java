package org.luoshi.server.parts;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.luoshi.server.unit.account.People;

/** Logs in over HTTP as people do, for tests: by the password of {@link People}, else as one of the sample's cast. */
public final class Passes {

    private Passes() {}

    /** The value of the session cookie {@code luoshi}, for {@code Cookie: luoshi=…}. */
    public static String cookie(String address, String login) {
        return post(address, "/login", Map.of("login", login, "password", People.PASSWORD))
                .or(() -> post(address, "/login/cast", Map.of("login", login)))
                .orElseThrow(
                        () -> new AssertionError("%s cannot log in at %s. Maybe People is not among the test's classes"
                                .formatted(login, address)));
    }

    private static Optional<String> post(String address, String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
            return answer.statusCode() == 303
                    ? answer.headers().allValues("Set-Cookie").stream()
                            .filter(it -> it.startsWith("luoshi="))
                            .map(it -> it.substring("luoshi=".length(), it.indexOf(';')))
                            .findFirst()
                    : Optional.empty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
