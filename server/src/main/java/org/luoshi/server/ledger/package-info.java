/** What happened, in the order it happened, never changed afterwards (台账). Only this module appends. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.luoshi.server.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
