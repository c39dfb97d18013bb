/** Whether a ledger is what it says it is: every event, the tree over them, checkpoints and files. Runs without Spring. */
@NamedInterface("audit")
@NullMarked
package org.luoshi.server.ledger.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
