/** What is owed (事项): registered through the ledger, shown as a list and a spreadsheet. */
@ApplicationModule(allowedDependencies = {"shared", "shared::sheet", "unit", "ledger"})
@NullMarked
package org.luoshi.server.matter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
