package org.luoshi.server.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.document.Documents;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** What the cookies say about who is reading: the language and, until log-in exists, the name to act under. */
@Component
public class Visitor {

    static final String LANGUAGE = "lang";
    static final String ACTOR = "actor";

    /** Long enough for 澜州市临澜区人民政府办公室督查室 and a name behind it. */
    static final int LONGEST_NAME = 40;

    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);
    private final String htmx = Libraries.htmx();
    private final boolean demo;
    private final Documents documents;

    Visitor(@Value("${luoshi.demo:false}") boolean demo, Documents documents) {
        this.demo = demo;
        this.documents = documents;
        for (Language language : Language.values()) {
            texts.put(language, Texts.in(language));
        }
    }

    public Frame frameOf(HttpServletRequest request) {
        Language language = languageOf(request);
        Texts speech = java.util.Objects.requireNonNull(texts.get(language));
        String actor = cookie(request, ACTOR).filter(name -> !name.isBlank()).orElse(speech.say("actor.default"));
        boolean fragment = "true".equals(request.getHeader("HX-Request"));
        return new Frame(language, speech, acting(actor), showsSamples(), pathOf(request), fragment, htmx);
    }

    /** Pages keep to what their reader chose; programs say what they want. */
    private static Language languageOf(HttpServletRequest request) {
        if (!request.getRequestURI().startsWith("/api/")) {
            return Language.of(cookie(request, LANGUAGE).orElse(""));
        }
        boolean english = request.getHeader("Accept-Language") != null
                && request.getLocale().getLanguage().equals(Language.EN.code());
        return english ? Language.EN : Language.ZH;
    }

    /** Until log-in exists everybody is the supervision office. */
    private static Acting acting(String name) {
        return new Acting(new Who(name, new PostCode("dcs.chief")), Role.SUPERVISOR, new Scope.District());
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
            return Optional.of(text.substring(0, Math.min(text.length(), LONGEST_NAME)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String pathOf(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
