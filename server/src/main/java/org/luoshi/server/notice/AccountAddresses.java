package org.luoshi.server.notice;

import java.util.List;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.unit.account.Account;
import org.luoshi.server.unit.account.Accounts;
import org.springframework.stereotype.Component;

/** The addresses of those who hold the post. */
@Component
class AccountAddresses implements Addresses {

    private final Accounts accounts;

    AccountAddresses(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<String> of(PostCode post) {
        return accounts.holding(post).stream()
                .map(Account::email)
                .filter(address -> !address.isBlank())
                .distinct()
                .toList();
    }
}
