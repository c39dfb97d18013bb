package org.luoshi.server.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.account.Account;
import org.luoshi.server.unit.account.AccountId;
import org.luoshi.server.unit.account.Accounts;
import org.luoshi.server.unit.account.Administration;
import org.luoshi.server.unit.account.Answer;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Sessions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Security administration: who waits after failures, passwords and second factors that were lost. */
@Controller
@May(Act.MANAGE_SECURITY)
@RequestMapping("/security")
class SecurityController {

    private final Administration administration;
    private final Accounts accounts;
    private final Sessions sessions;
    private final AccountPages pages;

    SecurityController(Administration administration, Accounts accounts, Sessions sessions, AccountPages pages) {
        this.administration = administration;
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

    @PostMapping("/{id}/second-factor")
    View resetSecondFactor(Frame frame, @PathVariable long id, HttpServletRequest request) {
        return answer(frame, administration.resetSecondFactor(known(id), pages.own(frame), sessions.visit(request)));
    }

    private View answer(Frame frame, Answer answer) {
        return pages.answer(frame, answer, "/security", pages::security);
    }

    private AccountId known(long id) {
        return accounts.find(new AccountId(id)).map(Account::id).orElseThrow(NotThere.no("account", id));
    }
}
