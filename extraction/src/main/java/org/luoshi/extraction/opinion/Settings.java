package org.luoshi.extraction.opinion;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Where the model is and how much it may be asked.
 *
 * @param base the address before {@code /chat/completions}, such as {@code http://localhost:8000/v1}
 * @param model its name, as the server knows it; proposals carry it
 * @param timeout for one request with its whole answer
 * @param charactersPerRequest of the document's text, 200 or more
 * @param concurrentRequests 1 or more
 * @param highestConfidence of what the model proposes, above 0 and up to 1
 */
public record Settings(
        URI base,
        String model,
        Optional<ApiKey> key,
        Duration timeout,
        int charactersPerRequest,
        int concurrentRequests,
        double highestConfidence) {

    private static final int FEWEST_CHARACTERS = 200;

    public Settings {
        boolean http = "http".equals(base.getScheme()) || "https".equals(base.getScheme());
        require(http && base.getHost() != null, "the model's address begins with http:// or https:// and names a host");
        require(base.getUserInfo() == null, "the model's address holds no user and password; use an API key");
        require(!model.isBlank(), "the model has a name");
        require(timeout.isPositive(), "the timeout is longer than nothing");
        require(charactersPerRequest >= FEWEST_CHARACTERS, "a request holds at least 200 characters");
        require(concurrentRequests >= 1, "at least one request runs at a time");
        require(highestConfidence > 0 && highestConfidence <= 1, "confidence lies above 0 and at most at 1");
    }

    /** Sensible values for a model of one's own: 60 seconds, 3,000 characters, two requests at a time, 0.6 at most. */
    public static Settings of(URI base, String model) {
        return new Settings(base, model, Optional.empty(), Duration.ofSeconds(60), 3000, 2, 0.6);
    }

    public Settings withKey(ApiKey secret) {
        return new Settings(
                base, model, Optional.of(secret), timeout, charactersPerRequest, concurrentRequests, highestConfidence);
    }

    public Settings withTimeout(Duration longest) {
        return new Settings(base, model, key, longest, charactersPerRequest, concurrentRequests, highestConfidence);
    }

    URI address() {
        String path = base.toString();
        return URI.create((path.endsWith("/") ? path : path + "/") + "chat/completions");
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
