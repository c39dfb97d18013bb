package org.luoshi.server.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.luoshi.server.unit.Open;
import org.luoshi.server.unit.account.Identities;
import org.luoshi.server.unit.account.LogIn;
import org.luoshi.server.unit.account.Vouched;
import org.luoshi.server.unit.account.Way;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Redirects;
import org.luoshi.server.web.Sessions;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The way in by the office's identity provider: there, and back. */
@Controller
@Open("nobody is logged in before they have logged in")
class ProviderController {

    private static final String QUESTION = ProviderController.class.getName() + ".question";
    private static final String BACK = ProviderController.class.getName() + ".back";

    private final Provider provider;
    private final Identities identities;
    private final Sessions sessions;
    private final LoginPages pages;
    private final Clock clock;

    ProviderController(Provider provider, Identities identities, Sessions sessions, LoginPages pages, Clock clock) {
        this.provider = provider;
        this.identities = identities;
        this.sessions = sessions;
        this.pages = pages;
        this.clock = clock;
    }

    /** A link and no form, since the page's policy lets forms lead to this server only. */
    @GetMapping("/login/provider")
    View ask(Frame frame, @RequestParam(defaultValue = "/") String back, HttpServletRequest request) {
        if (!provider.isOffered()) {
            throw NotThere.no("page", "/login/provider").get();
        }
        try {
            OAuth2AuthorizationRequest question = provider.question(request);
            HttpSession session = request.getSession(true);
            session.setAttribute(QUESTION, question);
            session.setAttribute(BACK, back);
            return new RedirectView(question.getAuthorizationRequestUri());
        } catch (NotVouched e) {
            return refused(frame, back, e);
        }
    }

    @GetMapping(Provider.RETURN)
    View answer(Frame frame, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        Optional<OAuth2AuthorizationRequest> question = taken(session);
        if (question.isEmpty() || session == null) {
            return Redirects.to("/login");
        }
        String back = String.valueOf(session.getAttribute(BACK));
        try {
            return enter(frame, provider.answer(question.get(), request), back, request, response);
        } catch (NotVouched e) {
            identities.refused(e.code(), request.getRemoteAddr());
            return refused(frame, back, e);
        }
    }

    private View enter(
            Frame frame, Vouched vouched, String back, HttpServletRequest request, HttpServletResponse response) {
        LogIn entered = identities.enter(vouched, request.getRemoteAddr());
        return switch (entered) {
            case LogIn.In in -> {
                Way way = vouched.way();
                sessions.begin(request, response, in.account(), way);
                yield Redirects.to(back);
            }
            case LogIn.NeedsCode needs -> {
                new Pending(needs.account().id().value(), back, clock.instant(), vouched.identity()).keep(request);
                yield pages.code(frame, 200, "");
            }
            case LogIn.NoAccount none -> pages.login(frame, 403, back, "", noAccount(frame, vouched));
            case LogIn.Refused no ->
                pages.login(frame, 401, back, "", frame.t("login.provider.refused", pages.nameIn(frame)));
            case LogIn.Waits waits -> pages.waits(frame, back, "", waits);
        };
    }

    /** Names the identity, since security administration binds by it. */
    private String noAccount(Frame frame, Vouched vouched) {
        String subject = vouched.identity().subject();
        return frame.t("login.provider.no-account", pages.nameIn(frame), subject);
    }

    private View refused(Frame frame, String back, NotVouched e) {
        String name = pages.nameIn(frame);
        return e.isUnreachable()
                ? pages.login(frame, 503, back, "", frame.t("login.provider.unreachable", name))
                : pages.login(frame, 401, back, "", frame.t("login.provider.refused", name));
    }

    /** A question is answered once. */
    private static Optional<OAuth2AuthorizationRequest> taken(@org.jspecify.annotations.Nullable HttpSession session) {
        if (session == null) {
            return Optional.empty();
        }
        Object question = session.getAttribute(QUESTION);
        session.removeAttribute(QUESTION);
        return Optional.ofNullable((OAuth2AuthorizationRequest) question);
    }
}
