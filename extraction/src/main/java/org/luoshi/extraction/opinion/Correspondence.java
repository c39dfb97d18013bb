package org.luoshi.extraction.opinion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One request and its answer over the OpenAI-compatible protocol; what goes wrong becomes a {@link Trouble}. */
final class Correspondence {

    /** Far more than an honest answer needs. */
    private static final long LARGEST_ANSWER = 1 << 20;

    private static final String INSTRUCTIONS = read("instructions.txt");

    private final HttpClient client;
    private final Settings settings;

    Correspondence(HttpClient client, Settings settings) {
        this.client = client;
        this.settings = settings;
    }

    Answer ask(Passage passage) {
        HttpResponse<String> response = send(request(passage));
        return switch (response.statusCode()) {
            case 200 -> Answer.ofResponse(response.body());
            case 401, 403 -> throw new Trouble(Trouble.Reason.NOT_ALLOWED);
            default -> throw new Trouble(Trouble.Reason.FAILED);
        };
    }

    private HttpRequest request(Passage passage) {
        List<Map<String, Object>> sentences = passage.lines().stream()
                .map(line -> Map.<String, Object>of("n", line.number(), "text", line.text(), "taken", line.taken()))
                .toList();
        String body = Answer.JSON.writeValueAsString(Map.of(
                "model",
                settings.model(),
                "temperature",
                0,
                "stream",
                false,
                "messages",
                List.of(
                        Map.of("role", "system", "content", INSTRUCTIONS),
                        Map.of(
                                "role",
                                "user",
                                "content",
                                Answer.JSON.writeValueAsString(Map.of("sentences", sentences))))));
        HttpRequest.Builder request = HttpRequest.newBuilder(settings.address())
                .timeout(settings.timeout())
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        settings.key().ifPresent(key -> request.header("Authorization", key.header()));
        return request.build();
    }

    /** Waits for the whole answer: the client's own timeout ends with the headers. */
    private HttpResponse<String> send(HttpRequest request) {
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(
                request, BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), LARGEST_ANSWER));
        try {
            return answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new Trouble(Trouble.Reason.TOO_SLOW);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new Trouble(Trouble.Reason.INTERRUPTED);
        } catch (ExecutionException e) {
            throw new Trouble(reason(e.getCause()));
        }
    }

    private static Trouble.Reason reason(@Nullable Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof HttpTimeoutException) {
                return Trouble.Reason.TOO_SLOW;
            }
            if (String.valueOf(at.getMessage()).contains("exceeds")) {
                return Trouble.Reason.TOO_LARGE;
            }
        }
        return Trouble.Reason.UNREACHABLE;
    }

    private static String read(String name) {
        try (InputStream in = Correspondence.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " beside Correspondence");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
