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
import org.luoshi.server.web.BadRequest;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Sessions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** System administration: who has an account, and with which posts. */
@Controller
@May(Act.MANAGE_ACCOUNTS)
class AccountController {

    private final Administration administration;
    private final FactorRemovals removals;
    private final Accounts accounts;
    private final Sessions sessions;
    private final AccountPages pages;

    AccountController(
            Administration administration,
            FactorRemovals removals,
            Accounts accounts,
            Sessions sessions,
            AccountPages pages) {
        this.removals = removals;
        this.administration = administration;
        this.accounts = accounts;
        this.sessions = sessions;
        this.pages = pages;
    }

    @GetMapping("/accounts")
    View accounts(Frame frame) {
        return pages.accounts(frame, "");
    }

    /** Shows telephone and e-mail in full, which the trail keeps. */
    @GetMapping("/accounts/{id}")
    View account(Frame frame, @PathVariable long id, HttpServletRequest request) {
        return pages.account(frame, administration.contact(known(id), sessions.visit(request)), "");
    }

    @PostMapping("/accounts")
    View create(Frame frame, AccountForm form, HttpServletRequest request) {
        try {
            return pages.answer(
                    frame, administration.create(form.draft(), sessions.visit(request)), "/accounts", this::accounts);
        } catch (BadRequest e) {
            return pages.accounts(frame, e.sentence(frame));
        }
    }

    @PostMapping("/accounts/{id}")
    View change(Frame frame, @PathVariable long id, AccountForm form, HttpServletRequest request) {
        Account account = accounts.find(known(id)).orElseThrow();
        try {
            Answer answer =
                    administration.change(account.id(), form.draft(), pages.own(frame), sessions.visit(request));
            return pages.answer(frame, answer, "/accounts", (to, fault) -> pages.account(to, account, fault));
        } catch (BadRequest e) {
            return pages.account(frame, account, e.sentence(frame));
        }
    }

    @PostMapping("/accounts/{id}/disabling")
    View disable(Frame frame, @PathVariable long id, HttpServletRequest request) {
        Answer answer = administration.disable(known(id), pages.own(frame), sessions.visit(request));
        return pages.answer(frame, answer, "/accounts", this::accounts);
    }

    @PostMapping("/accounts/{id}/enabling")
    View enable(Frame frame, @PathVariable long id, HttpServletRequest request) {
        Answer answer = administration.enable(known(id), pages.own(frame), sessions.visit(request));
        return pages.answer(frame, answer, "/accounts", this::accounts);
    }

    /** Confirms what security administration asked for. */
    @PostMapping("/accounts/{id}/second-factor/removal")
    View removeFactor(Frame frame, @PathVariable long id, HttpServletRequest request) {
        Answer answer = removals.confirm(known(id), pages.own(frame), sessions.visit(request));
        return pages.answer(frame, answer, "/accounts", this::accounts);
    }

    private View accounts(Frame frame, String fault) {
        return pages.accounts(frame, fault);
    }

    private AccountId known(long id) {
        return accounts.find(new AccountId(id)).map(Account::id).orElseThrow(NotThere.no("account", id));
    }
}
