package org.luoshi.server.web.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.account.Draft;
import org.luoshi.server.web.BadRequest;

/** An account as somebody typed it; fields that were not sent are empty. */
record AccountForm(String login, String name, String administration, List<String> post, String phone, String email) {

    @SuppressWarnings("NullAway") // Spring binds null where a field was not sent
    AccountForm {
        login = login == null ? "" : login;
        name = name == null ? "" : name;
        administration = administration == null ? "" : administration;
        post = post == null ? List.of() : post;
        phone = phone == null ? "" : phone;
        email = email == null ? "" : email;
    }

    Draft draft() {
        Optional<Role> kind = Arrays.stream(Role.values())
                .filter(it -> it.isAdministration() && it.name().equals(administration))
                .findFirst();
        List<PostCode> posts = post.stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(AccountForm::code)
                .toList();
        return new Draft(login, name, kind, posts, phone, email);
    }

    private static PostCode code(String text) {
        try {
            return new PostCode(text);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("account.refused.account-post-unknown", text);
        }
    }
}
