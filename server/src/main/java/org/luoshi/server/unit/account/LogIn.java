package org.luoshi.server.unit.account;

import java.time.Duration;

/** What came of an attempt to log in. */
public sealed interface LogIn {

    record In(Account account) implements LogIn {}

    /** The password is right; the code of the second factor is asked for next. */
    record NeedsCode(Account account) implements LogIn {}

    /** Name or password are wrong, or the account is disabled: one sentence for all, so that it tells nothing. */
    record Refused() implements LogIn {}

    /** The identity provider knows the person, and no account that may enter is bound to them. */
    record NoAccount() implements LogIn {}

    /** Too many failures; the attempt was not looked at. */
    record Waits(Duration rest) implements LogIn {}
}
