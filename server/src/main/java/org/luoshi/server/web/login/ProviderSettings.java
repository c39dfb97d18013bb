package org.luoshi.server.web.login;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The office's own identity provider, as {@code luoshi.oidc} names it; off while the issuer is blank.
 *
 * @param issuer its address, as it writes it into its tokens
 * @param client under which name it knows this server
 * @param secret blank for a public client; read from {@code secretFile} where that is given, which keeps it out of the
 *     list of processes and of the environment
 * @param name what the button of the log-in page calls it
 * @param bindBy a claim that names an account by itself: {@code email}, or one that equals the log-in; blank: none does
 * @param factors values of the claims {@code amr} (RFC 8176) and {@code acr} that stand for a second factor which is
 *     believed; none: the code is always asked for here
 */
@Component
record ProviderSettings(
        @Value("${luoshi.oidc.issuer:}") String issuer,
        @Value("${luoshi.oidc.client-id:}") String client,
        @Value("${luoshi.oidc.client-secret:}") String secret,
        @Value("${luoshi.oidc.client-secret-file:}") String secretFile,
        @Value("${luoshi.oidc.name:}") String name,
        @Value("${luoshi.oidc.bind-by:}") String bindBy,
        @Value("${luoshi.oidc.trust-second-factor:}") List<String> factors) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    boolean isWanted() {
        return !issuer.isBlank();
    }

    /** What is wrong with them, in a sentence for whoever runs the server. */
    Optional<String> fault() {
        if (!isWanted()) {
            return Optional.empty();
        }
        if (client.isBlank()) {
            return Optional.of("luoshi.oidc.client-id（LUOSHI_OIDC_CLIENT_ID）没有设置：填身份平台登记本系统时给的客户端标识");
        }
        if (!isSafe()) {
            return Optional.of("luoshi.oidc.issuer（LUOSHI_OIDC_ISSUER）须以 https:// 开头：" + issuer);
        }
        return secretFile.isBlank() || Files.isReadable(Path.of(secretFile))
                ? Optional.empty()
                : Optional.of("luoshi.oidc.client-secret-file（LUOSHI_OIDC_CLIENT_SECRET_FILE）读不到：" + secretFile);
    }

    /** Without the line's end that editors leave. */
    String readSecret() throws IOException {
        return secretFile.isBlank()
                ? secret
                : Files.readString(Path.of(secretFile)).strip();
    }

    /** The keys that tokens are checked with come from there, so nobody on the way may change them. */
    private boolean isSafe() {
        try {
            URI address = URI.create(issuer);
            return "https".equals(address.getScheme())
                    || ("http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return "ProviderSettings[%s, %s]".formatted(issuer, client);
    }
}
