/** A whole instance in one file, out and in again: the backup, and what an auditor takes home. */
@NamedInterface("transfer")
@NullMarked
package org.luoshi.server.ledger.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
