package org.luoshi.server.notice;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.shared.Json;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * By webhook: a POST of JSON to the one address that the configuration names. No redirect is followed and nothing that
 * users type comes into the address, so that nobody can point it elsewhere.
 *
 * <p>{@code Luoshi-Signature} is {@code hmac-sm3=} or {@code hmac-sha256=} and the hex code over the seconds of {@code
 * Luoshi-Timestamp}, a full stop and the body, with the shared secret.
 */
@Component
class Webhook implements Channel {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Settings settings;
    private final Clock clock;

    Webhook(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "webhook";
    }

    @Override
    public boolean isOn() {
        return !settings.address().isBlank() && !settings.secret().isBlank();
    }

    @Override
    public Delivery send(Digest digest) {
        String body = Json.write(Payload.of(digest));
        String seconds = Long.toString(clock.instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.address()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Luoshi-Timestamp", seconds)
                .header("Luoshi-Signature", settings.signature().sign(settings.secret(), seconds + "." + body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        int status = status(request);
        if (status / 100 != 2) {
            throw new Undelivered("webhook answered " + status);
        }
        return Delivery.DONE;
    }

    private int status(HttpRequest request) {
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new Undelivered("webhook: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Undelivered("webhook: interrupted", e);
        }
    }

    /**
     * @param address {@code https://…}; blank for off
     * @param secret shared with the receiver; without one nothing is sent
     */
    @Component
    record Settings(
            @Value("${luoshi.webhook.address:}") String address,
            @Value("${luoshi.webhook.secret:}") String secret,

            @Value("${luoshi.webhook.signature:hmac-sha256}")
            String algorithm) {

        Signature signature() {
            return Signature.valueOf(algorithm.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** @param id the same at each attempt */
    record Payload(String id, LocalDate day, String post, List<Item> reminders) {

        static Payload of(Digest digest) {
            return new Payload(
                    digest.key(),
                    digest.day(),
                    digest.post().value(),
                    digest.reminders().stream().map(Item::of).toList());
        }

        /** @param matter its id; absent for what is no matter, which has an address on this server */
        record Item(
                Optional<String> matter,
                Optional<String> address,
                String title,
                LocalDate due,
                String kind,
                String level) {

            static Item of(Reminder it) {
                return new Item(
                        it.matter().map(MatterId::toString),
                        it.about() instanceof About.OfErrand errand ? Optional.of(errand.address()) : Optional.empty(),
                        it.title(),
                        it.due(),
                        it.kind().name().toLowerCase(Locale.ROOT),
                        it.level().name().toLowerCase(Locale.ROOT));
            }
        }
    }
}
