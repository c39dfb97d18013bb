package org.luoshi.server.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.account.Account;
import org.luoshi.server.unit.account.AccountId;
import org.luoshi.server.unit.account.Accounts;
import org.luoshi.server.unit.account.Administration;
import org.luoshi.server.unit.account.Answer;
import org.luoshi.server.unit.account.FactorRemovals;
import org.luoshi.server.unit.account.Identity;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Sessions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Security administration: who waits after failures, passwords and second factors that were lost. */
@Controller
@May(Act.MANAGE_SECURITY)
@RequestMapping("/security")
class SecurityController {

    private final Administration administration;
    private final FactorRemovals removals;
    private final Accounts accounts;
    private final Sessions sessions;
    private final AccountPages pages;
    private final String issuer;

    /** @param issuer the identity provider whose people may be bound; blank where there is none */
    SecurityController(
            Administration administration,
            FactorRemovals removals,
            Accounts accounts,
            Sessions sessions,
            AccountPages pages,
            @Value("${luoshi.oidc.issuer:}") String issuer) {
        this.issuer = issuer;
        this.administration = administration;
        this.removals = removals;
        this.accounts = accounts;
        this.sessions = sessions;
        this.pages = pages;
    }

    @GetMapping
    View security(Frame frame) {
        return pages.security(frame, "");
    }

    @PostMapping("/{id}/unlocking")
    View unlock(Frame frame, @PathVariable long id, HttpServletRequest request) {
        return answer(frame, administration.unlock(known(id), pages.own(frame), sessions.visit(request)));
    }

    @PostMapping("/{id}/password")
    View resetPassword(Frame frame, @PathVariable long id, HttpServletRequest request) {
        return answer(frame, administration.resetPassword(known(id), pages.own(frame), sessions.visit(request)));
    }

    /** Asks for its removal, which another administrator confirms. */
    @PostMapping("/{id}/second-factor")
    View askToRemoveFactor(Frame frame, @PathVariable long id, HttpServletRequest request) {
        return answer(frame, removals.ask(known(id), pages.own(frame), sessions.visit(request)));
    }

    @PostMapping("/{id}/second-factor/removal")
    View removeFactor(Frame frame, @PathVariable long id, HttpServletRequest request) {
        return answer(frame, removals.confirm(known(id), pages.own(frame), sessions.visit(request)));
    }

    /** As the person's log-in page named the identity when it found no account. */
    @PostMapping("/{id}/identity")
    View bind(
            Frame frame,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String subject,
            HttpServletRequest request) {
        if (issuer.isBlank()) {
            return answer(frame, Answer.refused("identity-off"));
        }
        if (subject.isBlank() || subject.strip().length() > Identity.LONGEST) {
            return answer(frame, Answer.refused("identity-missing"));
        }
        Identity identity = new Identity(issuer, subject.strip());
        return answer(frame, administration.bind(known(id), identity, pages.own(frame), sessions.visit(request)));
    }

    @PostMapping("/{id}/identity/removal")
    View unbind(Frame frame, @PathVariable long id, HttpServletRequest request) {
        return answer(frame, administration.unbind(known(id), pages.own(frame), sessions.visit(request)));
    }

    private View answer(Frame frame, Answer answer) {
        return pages.answer(frame, answer, "/security", pages::security);
    }

    private AccountId known(long id) {
        return accounts.find(new AccountId(id)).map(Account::id).orElseThrow(NotThere.no("account", id));
    }
}
