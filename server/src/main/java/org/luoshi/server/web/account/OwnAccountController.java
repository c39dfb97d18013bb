package org.luoshi.server.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.account.Account;
import org.luoshi.server.unit.account.Accounts;
import org.luoshi.server.unit.account.Answer;
import org.luoshi.server.unit.account.OwnAccount;
import org.luoshi.server.unit.account.Present;
import org.luoshi.server.unit.account.SecondFactors;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Redirects;
import org.luoshi.server.web.Sessions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Password and second factor of one's own. */
@Controller
@May(Act.OWN_ACCOUNT)
class OwnAccountController {

    private final OwnAccount own;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final OwnPages pages;

    OwnAccountController(OwnAccount own, Accounts accounts, SecondFactors factors, Sessions sessions, OwnPages pages) {
        this.own = own;
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
        this.pages = pages;
    }

    @GetMapping("/account")
    View account(Frame frame) {
        return pages.show(frame, pages.of(frame));
    }

    /** All other sessions of the account end with it. */
    @PostMapping("/account/password")
    View password(
            Frame frame,
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String fresh,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!fresh.equals(again)) {
            return pages.refused(frame, new Answer.Refused("password-again", List.of()));
        }
        Present person = sessions.present(request).orElseThrow();
        Account account = person.account();
        if (own.changePassword(account, old, fresh, sessions.visit(request)) instanceof Answer.Refused refused) {
            return pages.refused(frame, refused);
        }
        sessions.begin(request, response, accounts.find(account.id()).orElseThrow(), person.way());
        return Redirects.to("/account");
    }

    @PostMapping("/account/second-factor")
    View begin(HttpServletRequest request) {
        factors.begin(account(request).id());
        return Redirects.to("/account");
    }

    @PostMapping("/account/second-factor/confirmation")
    View confirm(Frame frame, @RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        Optional<List<String>> codes = own.setFactor(account(request), code, sessions.visit(request));
        return codes.map(fresh -> pages.show(frame, pages.of(frame).withCodes(fresh)))
                .orElseGet(() -> pages.refused(frame, new Answer.Refused("factor-code", List.of())));
    }

    @PostMapping("/account/second-factor/removal")
    View remove(Frame frame, @RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        return own.removeFactor(account(request), code, sessions.visit(request)) instanceof Answer.Refused refused
                ? pages.refused(frame, refused)
                : Redirects.to("/account");
    }

    private Account account(HttpServletRequest request) {
        return sessions.present(request).orElseThrow().account();
    }
}
