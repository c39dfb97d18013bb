package org.luoshi.server.unit.account;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.unit.Role;

/** What is asked for an account, as somebody typed it; {@link #fault} says what does not do. */
public record Draft(
        String login, String name, Optional<Role> administration, List<PostCode> posts, String phone, String email) {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");
    private static final Pattern PHONE = Pattern.compile("|[+0-9][0-9 -]{2,29}");
    private static final Pattern EMAIL = Pattern.compile("|[^@\\s]{1,64}@[^@\\s]{1,180}");

    public Draft {
        login = Accounts.plain(login);
        name = name.strip();
        posts = posts.stream().distinct().toList();
        phone = phone.strip();
        email = email.strip();
    }

    /** The first thing that is wrong with it. */
    Optional<Answer.Refused> fault() {
        if (!LOGIN.matcher(login).matches()) {
            return Optional.of(Answer.refused("account-login", login));
        }
        if (name.isEmpty() || name.length() > 60) {
            return Optional.of(Answer.refused("account-name"));
        }
        if (!PHONE.matcher(phone).matches()) {
            return Optional.of(Answer.refused("account-phone"));
        }
        return EMAIL.matcher(email).matches() ? Optional.empty() : Optional.of(Answer.refused("account-email"));
    }
}
