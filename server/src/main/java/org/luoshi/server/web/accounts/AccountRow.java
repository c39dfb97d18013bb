package org.luoshi.server.web.accounts;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.unit.account.Account;

/**
 * An account in a list.
 *
 * @param posts their titles
 * @param removal who has asked for its second factor to be taken away
 * @param waits whether no attempt to log in is looked at now, after failures
 */
public record AccountRow(
        Account account, List<String> posts, boolean hasFactor, Optional<String> removal, boolean waits) {}
