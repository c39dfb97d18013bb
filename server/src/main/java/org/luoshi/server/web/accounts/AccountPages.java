package org.luoshi.server.web.accounts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.unit.Post;
import org.luoshi.server.unit.Units;
import org.luoshi.server.unit.account.Account;
import org.luoshi.server.unit.account.AccountId;
import org.luoshi.server.unit.account.Accounts;
import org.luoshi.server.unit.account.Administration;
import org.luoshi.server.unit.account.Answer;
import org.luoshi.server.unit.account.FactorRemovals;
import org.luoshi.server.unit.account.SecondFactors;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Redirects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The pages of both administrations. */
@Component
class AccountPages {

    private final Accounts accounts;
    private final Administration administration;
    private final SecondFactors factors;
    private final FactorRemovals removals;
    private final Units units;
    private final Pages pages;
    private final boolean provider;

    AccountPages(
            Accounts accounts,
            Administration administration,
            SecondFactors factors,
            FactorRemovals removals,
            Units units,
            Pages pages,
            @Value("${luoshi.oidc.issuer:}") String issuer) {
        this.provider = !issuer.isBlank();
        this.accounts = accounts;
        this.administration = administration;
        this.factors = factors;
        this.removals = removals;
        this.units = units;
        this.pages = pages;
    }

    View accounts(Frame frame, String fault) {
        return show(frame, fault, "accounts/accounts", Map.of("rows", rows(), "posts", posts()));
    }

    View account(Frame frame, Account account, String fault) {
        return show(frame, fault, "accounts/account", Map.of("account", account, "posts", posts()));
    }

    View security(Frame frame, String fault) {
        return show(frame, fault, "accounts/security", Map.of("rows", rows(), "provider", provider));
    }

    /** Back to the list; a password that works once on a page of its own; a refusal where it was asked. */
    View answer(Frame frame, Answer answer, String back, BiFunction<Frame, String, View> refusal) {
        return switch (answer) {
            case Answer.Done done -> Redirects.to(back);
            case Answer.Password given -> {
                Account account = accounts.find(given.account()).orElseThrow();
                yield pages.page(
                        "accounts/password",
                        Map.of("frame", frame, "account", account, "password", given.once(), "back", back));
            }
            case Answer.Refused no ->
                refusal.apply(
                        frame,
                        frame.t("account.refused." + no.code(), no.values().toArray()));
        };
    }

    AccountId own(Frame frame) {
        return frame.present().orElseThrow().account().id();
    }

    private View show(Frame frame, String fault, String template, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("frame", frame);
        all.put("fault", fault);
        return pages.page(fault.isEmpty() ? 200 : 422, template, all);
    }

    private List<AccountRow> rows() {
        Organisation organisation = units.organisation();
        List<String> waiting = administration.waiting();
        Map<AccountId, AccountId> removed = removals.waiting();
        return accounts.all().stream()
                .map(it -> new AccountRow(
                        it,
                        titles(it, organisation),
                        factors.isSet(it.id()),
                        Optional.ofNullable(removed.get(it.id()))
                                .flatMap(accounts::find)
                                .map(Account::login),
                        waiting.contains(it.login())))
                .toList();
    }

    private static List<String> titles(Account account, Organisation organisation) {
        return account.posts().stream()
                .map(code -> organisation.find(code).map(Post::title).orElse(code.value()))
                .toList();
    }

    private List<Post> posts() {
        Organisation organisation = units.organisation();
        return organisation.units().stream()
                .flatMap(unit -> organisation.posts(unit.code()).stream())
                .toList();
    }
}
