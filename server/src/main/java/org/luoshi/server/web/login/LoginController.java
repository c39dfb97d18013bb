package org.luoshi.server.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.luoshi.server.unit.Open;
import org.luoshi.server.unit.account.Account;
import org.luoshi.server.unit.account.Cast;
import org.luoshi.server.unit.account.Doorkeeper;
import org.luoshi.server.unit.account.Identities;
import org.luoshi.server.unit.account.LogIn;
import org.luoshi.server.unit.account.Way;
import org.luoshi.server.web.Frame;
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
    private final Identities identities;
    private final Cast cast;
    private final Sessions sessions;
    private final Clock clock;
    private final LoginPages pages;

    LoginController(
            Doorkeeper doorkeeper, Identities identities, Cast cast, Sessions sessions, Clock clock, LoginPages pages) {
        this.doorkeeper = doorkeeper;
        this.identities = identities;
        this.cast = cast;
        this.sessions = sessions;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/login")
    View login(Frame frame, @RequestParam(defaultValue = "/") String back) {
        return frame.present().isPresent() ? Redirects.to("/") : pages.login(frame, 200, back, "", "");
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
            case LogIn.In in -> begin(in.account(), back, Way.OWN, request, response);
            case LogIn.NeedsCode needs -> {
                new Pending(needs.account().id().value(), back, clock.instant(), null).keep(request);
                yield pages.code(frame, 200, "");
            }
            case LogIn.Refused no -> pages.login(frame, 401, back, login, frame.t("login.refused"));
            case LogIn.NoAccount none -> pages.login(frame, 401, back, login, frame.t("login.refused"));
            case LogIn.Waits waits -> pages.waits(frame, back, login, waits);
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
        Pending person = pending.get();
        return switch (checked(person, code, request.getRemoteAddr())) {
            case LogIn.In in ->
                begin(
                        in.account(),
                        person.back(),
                        person.byProvider().isPresent() ? Way.PROVIDER : Way.OWN,
                        request,
                        response);
            case LogIn.NeedsCode again -> pages.code(frame, 401, frame.t("login.code.refused"));
            case LogIn.Refused no -> pages.code(frame, 401, frame.t("login.code.refused"));
            case LogIn.NoAccount none -> pages.code(frame, 401, frame.t("login.code.refused"));
            case LogIn.Waits waits -> pages.code(frame, 429, LoginPages.waiting(frame, waits));
        };
    }

    private LogIn checked(Pending person, String code, String address) {
        return person.byProvider()
                .map(identity -> identities.code(person.id(), code, identity, address))
                .orElseGet(() -> doorkeeper.code(person.id(), code, address));
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
                .map(in -> begin(((LogIn.In) in).account(), back, Way.OWN, request, response))
                .orElseGet(() -> pages.login(frame, 401, back, "", frame.t("login.refused")));
    }

    @PostMapping("/logout")
    View leave(HttpServletRequest request) {
        sessions.present(request).ifPresent(it -> doorkeeper.out(it.account(), request.getRemoteAddr()));
        sessions.end(request);
        return Redirects.to("/login");
    }

    private View begin(
            Account account, String back, Way way, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(request, response, account, way);
        return Redirects.to(back);
    }
}
