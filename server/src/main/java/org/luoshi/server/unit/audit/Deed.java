package org.luoshi.server.unit.audit;

import java.util.Arrays;
import java.util.Optional;

/** What the trail tells of; the names are stored, so they stay. */
public enum Deed {
    LOGGED_IN("login.in"),
    LOGGED_OUT("login.out"),
    LOGIN_REFUSED("login.refused"),
    LOGIN_WAITS("login.waits"),
    ROUTE_REFUSED("route.refused"),
    NOT_IN_SCOPE("scope.not-there"),
    CONTACT_SEEN("personal.contact-seen"),
    AUDIT_EXPORTED("audit.exported"),
    ACCOUNT_CREATED("account.created"),
    ACCOUNT_CHANGED("account.changed"),
    ACCOUNT_DISABLED("account.disabled"),
    ACCOUNT_ENABLED("account.enabled"),
    PASSWORD_CHANGED("password.changed"),
    PASSWORD_RESET("password.reset"),
    UNLOCKED("account.unlocked"),
    FACTOR_SET("factor.set"),
    FACTOR_REMOVED("factor.removed"),
    FACTOR_RESET_ASKED("factor.reset-asked"),
    FACTOR_RESET("factor.reset"),
    RECOVERY_USED("factor.recovery-used"),
    IDENTITY_BOUND("identity.bound"),
    IDENTITY_UNBOUND("identity.unbound"),
    TOKEN_CREATED("token.created"),
    TOKEN_REVOKED("token.revoked"),
    SETTING_CHANGED("setting.changed");

    private final String code;

    Deed(String code) {
        this.code = code;
    }

    /** The name in the table and in message files. */
    public String code() {
        return code;
    }

    /** Empty for a name that an earlier version wrote and this one no longer knows. */
    public static Optional<Deed> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
