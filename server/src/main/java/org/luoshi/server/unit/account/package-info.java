/**
 * Who may log in (账号), and by what: passwords, second factors, tokens for programs, the waiting after failures. Kept in
 * tables and not on the ledger, because it holds secrets and personal data, which must be erasable.
 */
@NamedInterface("account")
@NullMarked
package org.luoshi.server.unit.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
