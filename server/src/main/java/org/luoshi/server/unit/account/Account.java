package org.luoshi.server.unit.account;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.unit.Role;

/**
 * A person's account (账号).
 *
 * @param login the name to log in with, in lower case
 * @param administration one of the three roles of administration; empty for somebody with posts
 * @param posts held; the first is acted for after log-in
 * @param mustChange whether the password was given by somebody else and has to be changed first of all
 * @param demo whether it is one of the sample's cast, who enter by a click
 * @param phone may be empty
 * @param email may be empty
 * @param identity who this is at an identity provider, where one is bound
 * @param generation grows with each change of password or rights; sessions of an earlier one are over
 */
public record Account(
        AccountId id,
        String login,
        String name,
        Optional<Role> administration,
        List<PostCode> posts,
        boolean hasPassword,
        boolean mustChange,
        boolean disabled,
        boolean demo,
        String phone,
        String email,
        Optional<Identity> identity,
        int generation) {

    public Account {
        posts = List.copyOf(posts);
    }

    /** For lists: the middle of the number is left out, 138****1234. */
    public String maskedPhone() {
        return Masks.phone(phone);
    }

    /** For lists: the first letter and the domain. */
    public String maskedEmail() {
        return Masks.email(email);
    }
}
