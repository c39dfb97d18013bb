package org.luoshi.server.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.server.document.Documents;
import org.luoshi.server.notice.Notices;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.account.Present;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** What a page is told about who is reading it: the language from a cookie, the person from the session. */
@Component
public class Visitor {

    static final String LANGUAGE = "lang";

    private static final int LONGEST = 40;

    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);
    private final String htmx = Libraries.htmx();
    private final boolean demo;
    private final Documents documents;
    private final Notices notices;
    private final Sessions sessions;

    Visitor(@Value("${luoshi.demo:false}") boolean demo, Documents documents, Notices notices, Sessions sessions) {
        this.notices = notices;
        this.sessions = sessions;
        this.demo = demo;
        this.documents = documents;
        for (Language language : Language.values()) {
            texts.put(language, Texts.in(language));
        }
    }

    public Frame frameOf(HttpServletRequest request) {
        Language language = languageOf(request);
        Optional<Present> present = sessions.present(request);
        boolean fragment = "true".equals(request.getHeader("HX-Request"));
        return new Frame(
                language,
                speechOf(request),
                present,
                showsSamples(),
                pathOf(request),
                fragment,
                htmx,
                () -> unseen(present));
    }

    /** The messages in the reader's language: the one chosen, else what a program asks for. */
    Texts speechOf(HttpServletRequest request) {
        return Objects.requireNonNull(texts.get(languageOf(request)));
    }

    private static Language languageOf(HttpServletRequest request) {
        String asked = Sessions.isForPrograms(request)
                ? Optional.ofNullable(request.getHeader("Accept-Language")).orElse("")
                : "";
        return Language.of(cookie(request, LANGUAGE).orElse(asked.startsWith("en") ? "en" : ""));
    }

    /** Nought where nobody is reminded, and where the database does not answer: a page must open in any case. */
    private long unseen(Optional<Present> present) {
        try {
            return present.map(Present::acting)
                    .filter(it -> it.may(Act.ACT_ON_MATTERS))
                    .flatMap(it -> it.who().post())
                    .map(notices::unseen)
                    .orElse(0L);
        } catch (DataAccessException e) {
            return 0;
        }
    }

    /** Sample documents stay when the product is started without its demonstration; a page must open in any case. */
    private boolean showsSamples() {
        try {
            return demo || documents.holdSamples();
        } catch (DataAccessException e) {
            return demo;
        }
    }

    /** A cookie that lasts a year and that no script and no foreign page sees. */
    static ResponseCookie remember(String name, String value) {
        return ResponseCookie.from(name, URLEncoder.encode(value, StandardCharsets.UTF_8))
                .path("/")
                .httpOnly(true)
                .sameSite("Strict")
                .maxAge(java.time.Duration.ofDays(365))
                .build();
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .flatMap(cookie -> decoded(cookie.getValue()));
    }

    private static Optional<String> decoded(String value) {
        try {
            String text = URLDecoder.decode(value, StandardCharsets.UTF_8).strip();
            return Optional.of(text.substring(0, Math.min(text.length(), LONGEST)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String pathOf(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
