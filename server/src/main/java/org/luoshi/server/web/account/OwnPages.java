package org.luoshi.server.web.account;

import java.util.List;
import java.util.Map;
import org.luoshi.server.unit.account.Account;
import org.luoshi.server.unit.account.Answer;
import org.luoshi.server.unit.account.OwnAccount;
import org.luoshi.server.unit.account.Present;
import org.luoshi.server.unit.account.SecondFactors;
import org.luoshi.server.unit.account.Tokens;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Puts the page of one's own account together. */
@Component
class OwnPages {

    private final OwnAccount own;
    private final SecondFactors factors;
    private final Tokens tokens;
    private final Pages pages;

    OwnPages(OwnAccount own, SecondFactors factors, Tokens tokens, Pages pages) {
        this.own = own;
        this.factors = factors;
        this.tokens = tokens;
        this.pages = pages;
    }

    OwnPage of(Frame frame) {
        Present person = frame.present().orElseThrow();
        Account account = person.account();
        return new OwnPage(
                person,
                own.isUnfinished(person),
                own.mustHaveFactor(account),
                factors.isSet(account.id()),
                factors.recoveryCodes(account.id()),
                factors.waiting(account.id()),
                tokens.of(account.id()),
                List.of(),
                "",
                "");
    }

    View show(Frame frame, OwnPage page) {
        int status = page.fault().isEmpty() ? 200 : 422;
        return pages.page(status, "account/account", Map.of("frame", frame, "page", page));
    }

    View refused(Frame frame, Answer.Refused refused) {
        return show(frame, of(frame).withFault(sentence(frame, refused)));
    }

    static String sentence(Frame frame, Answer.Refused refused) {
        return frame.t("account.refused." + refused.code(), refused.values().toArray());
    }
}
