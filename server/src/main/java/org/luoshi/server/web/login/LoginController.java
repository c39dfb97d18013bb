package org.luoshi.server.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.unit.Open;
import org.luoshi.server.unit.account.Account;
import org.luoshi.server.unit.account.Cast;
import org.luoshi.server.unit.account.Doorkeeper;
import org.luoshi.server.unit.account.LogIn;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Redirects;
import org.luoshi.server.web.Sessions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The way in and out. */
@Controller
@Open("nobody is logged in before they have logged in")
class LoginController {

    private final Doorkeeper doorkeeper;
    private final Cast cast;
    private final Sessions sessions;
    private final Clock clock;
    private final Pages pages;

    LoginController(Doorkeeper doorkeeper, Cast cast, Sessions sessions, Clock clock, Pages pages) {
        this.doorkeeper = doorkeeper;
        this.cast = cast;
        this.sessions = sessions;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/login")
    View login(Frame frame, @RequestParam(defaultValue = "/") String back) {
        return frame.present().isPresent() ? Redirects.to("/") : page(frame, 200, back, "", "");
    }

    @PostMapping("/login")
    View logIn(
            Frame frame,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (doorkeeper.password(login, password, request.getRemoteAddr())) {
            case LogIn.In in -> begin(in.account(), back, request, response);
            case LogIn.NeedsCode needs -> {
                new Pending(needs.account().id().value(), back, clock.instant()).keep(request);
                yield code(frame, 200, "");
            }
            case LogIn.Refused no -> page(frame, 401, back, login, frame.t("login.refused"));
            case LogIn.Waits waits -> page(frame, 429, back, login, waiting(frame, waits.rest()));
        };
    }

    /** The second step; without the first one it leads back there. */
    @PostMapping("/login/code")
    View code(
            Frame frame,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Pending> pending = Pending.of(request, clock.instant());
        if (pending.isEmpty()) {
            return Redirects.to("/login");
        }
        return switch (doorkeeper.code(pending.get().id(), code, request.getRemoteAddr())) {
            case LogIn.In in -> begin(in.account(), pending.get().back(), request, response);
            case LogIn.NeedsCode again -> code(frame, 401, frame.t("login.code.refused"));
            case LogIn.Refused no -> code(frame, 401, frame.t("login.code.refused"));
            case LogIn.Waits waits -> code(frame, 429, waiting(frame, waits.rest()));
        };
    }

    /** One of the sample's cast; without the demonstration there is none. */
    @PostMapping("/login/cast")
    View cast(
            Frame frame,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        return cast.member(login)
                .map(member -> doorkeeper.known(member, request.getRemoteAddr()))
                .filter(LogIn.In.class::isInstance)
                .map(in -> begin(((LogIn.In) in).account(), back, request, response))
                .orElseGet(() -> page(frame, 401, back, "", frame.t("login.refused")));
    }

    @PostMapping("/logout")
    View leave(HttpServletRequest request) {
        sessions.present(request).ifPresent(it -> doorkeeper.out(it.account(), request.getRemoteAddr()));
        sessions.end(request);
        return Redirects.to("/login");
    }

    private View begin(Account account, String back, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(request, response, account);
        return Redirects.to(back);
    }

    private View page(Frame frame, int status, String back, String login, String fault) {
        return pages.page(
                status,
                "login/login",
                Map.of("frame", frame, "back", back, "login", login, "fault", fault, "cast", cast.members()));
    }

    private View code(Frame frame, int status, String fault) {
        return pages.page(status, "login/code", Map.of("frame", frame, "fault", fault));
    }

    private static String waiting(Frame frame, Duration rest) {
        return frame.n("login.waits", rest.toMinutes() + 1);
    }
}
