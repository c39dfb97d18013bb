/** Signed statements of what the ledger was at a time, and the keys that sign them. Knows no database. */
@NamedInterface("checkpoint")
@NullMarked
package org.luoshi.server.ledger.checkpoint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
