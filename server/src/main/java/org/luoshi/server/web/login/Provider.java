package org.luoshi.server.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.unit.account.Vouched;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Asks the office's identity provider who somebody is: OpenID Connect with the authorization code flow, PKCE (RFC 7636),
 * state and nonce. The token's signature (RS256), issuer, audience, nonce and times are checked by Spring Security's own
 * parts. What the provider says of itself is read at the first use and kept.
 */
@Component
class Provider {

    static final String RETURN = "/login/provider/return";

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
    private static final String ID = "office";

    private final ProviderSettings settings;
    private final OidcAuthorizationCodeAuthenticationProvider checks;
    private @Nullable ClientRegistration known;

    Provider(ProviderSettings settings, Clock clock) {
        this.settings = settings;
        this.checks = new OidcAuthorizationCodeAuthenticationProvider(
                new RestClientAuthorizationCodeTokenResponseClient(),
                request -> new DefaultOidcUser(List.of(), request.getIdToken()));
        OidcIdTokenDecoderFactory decoders = new OidcIdTokenDecoderFactory();
        decoders.setJwtValidatorFactory(registration -> {
            OidcIdTokenValidator validator = new OidcIdTokenValidator(registration);
            validator.setClock(clock);
            return validator;
        });
        checks.setJwtDecoderFactory(decoders);
    }

    @EventListener(ApplicationStartedEvent.class)
    void sayWhatIsWrong() {
        settings.fault().ifPresent(it -> LOG.error("统一身份登录没有启用：{}", it));
    }

    boolean isOffered() {
        return settings.isWanted() && settings.fault().isEmpty();
    }

    String name() {
        return settings.name();
    }

    /** Where to send somebody, with what the answer has to match. */
    OAuth2AuthorizationRequest question(HttpServletRequest request) {
        ClientRegistration registration = registration();
        var questions = new DefaultOAuth2AuthorizationRequestResolver(id -> registration);
        questions.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return Objects.requireNonNull(questions.resolve(request, ID));
    }

    /** Who came back. */
    Vouched answer(OAuth2AuthorizationRequest question, HttpServletRequest request) {
        var exchange = new OAuth2AuthorizationExchange(question, response(question, request));
        try {
            var answer = (OAuth2LoginAuthenticationToken) Objects.requireNonNull(
                    checks.authenticate(new OAuth2LoginAuthenticationToken(registration(), exchange)));
            return Claims.vouched((OidcUser) Objects.requireNonNull(answer.getPrincipal()), settings);
        } catch (OAuth2AuthenticationException e) {
            throw NotVouched.refused(e.getError().getErrorCode(), e);
        } catch (IllegalArgumentException e) {
            throw NotVouched.refused("invalid_id_token", e);
        }
    }

    private static OAuth2AuthorizationResponse response(
            OAuth2AuthorizationRequest question, HttpServletRequest request) {
        String code = parameter(request, "code");
        String redirect = Objects.requireNonNull(question.getRedirectUri());
        OAuth2AuthorizationResponse.Builder response = code.isEmpty()
                ? OAuth2AuthorizationResponse.error(Optional.of(parameter(request, "error"))
                        .filter(it -> it.matches("[a-z_]{1,60}"))
                        .orElse("invalid_request"))
                : OAuth2AuthorizationResponse.success(code);
        return response.redirectUri(redirect).state(parameter(request, "state")).build();
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private synchronized ClientRegistration registration() {
        if (known == null) {
            known = discover();
        }
        return known;
    }

    /** The provider that is not reached now is asked again at the next attempt. */
    private ClientRegistration discover() {
        try {
            ClientRegistration.Builder found = ClientRegistrations.fromOidcIssuerLocation(settings.issuer())
                    .registrationId(ID)
                    .clientId(settings.client())
                    .redirectUri("{baseUrl}" + RETURN)
                    .scope(List.of("openid", "profile", "email"));
            String secret = settings.readSecret();
            return secret.isEmpty()
                    ? found.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                            .build()
                    : found.clientSecret(secret).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException | IllegalStateException e) {
            LOG.warn("身份平台 {} 没有给出可用的说明：{}", settings.issuer(), e.getMessage());
            throw NotVouched.unreachable(e);
        }
    }
}
