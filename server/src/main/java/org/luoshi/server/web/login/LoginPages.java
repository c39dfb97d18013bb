package org.luoshi.server.web.login;

import java.util.HashMap;
import java.util.Map;
import org.luoshi.server.unit.account.Cast;
import org.luoshi.server.unit.account.LogIn;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The log-in page and that of the second step, with a sentence where something was refused. */
@Component
class LoginPages {

    private final Pages pages;
    private final Cast cast;
    private final Provider provider;

    LoginPages(Pages pages, Cast cast, Provider provider) {
        this.pages = pages;
        this.cast = cast;
        this.provider = provider;
    }

    View login(Frame frame, int status, String back, String login, String fault) {
        Map<String, Object> values =
                new HashMap<>(Map.of("frame", frame, "back", back, "login", login, "fault", fault));
        values.put("cast", cast.members());
        values.put("titles", cast.titles());
        values.put("provider", provider.isOffered() ? frame.t("login.provider", nameIn(frame)) : "");
        return pages.page(status, "login/login", values);
    }

    View code(Frame frame, int status, String fault) {
        return pages.page(status, "login/code", Map.of("frame", frame, "fault", fault));
    }

    View waits(Frame frame, String back, String login, LogIn.Waits waits) {
        return login(frame, 429, back, login, waiting(frame, waits));
    }

    static String waiting(Frame frame, LogIn.Waits waits) {
        return frame.n("login.waits", waits.rest().toMinutes() + 1);
    }

    /** What the office calls its provider; where it does not say, the plain word. */
    String nameIn(Frame frame) {
        return provider.name().isBlank() ? frame.t("login.provider.plain") : provider.name();
    }
}
