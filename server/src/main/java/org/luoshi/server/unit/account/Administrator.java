package org.luoshi.server.unit.account;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.unit.Role;

/** The three accounts that every instance begins with. */
enum Administrator {
    SYSTEM("admin", "系统管理员", Role.SYSTEM),
    SECURITY("security", "安全管理员", Role.SECURITY),
    AUDIT("audit", "审计管理员", Role.AUDIT);

    private final String login;
    private final String name;
    private final Role role;

    Administrator(String login, String name, Role role) {
        this.login = login;
        this.name = name;
        this.role = role;
    }

    Role role() {
        return role;
    }

    Draft draft() {
        return new Draft(login, name, Optional.of(role), List.of(), "", "");
    }
}
