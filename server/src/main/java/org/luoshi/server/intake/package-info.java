/**
 * From an uploaded file to reviewed matters (受理与审核). The only place where a guess becomes a fact: candidates are
 * proposed by the extraction library and decided on by people, and each decision is an event on the ledger.
 */
@ApplicationModule(allowedDependencies = {"shared", "document", "matter", "matter::playbook", "unit", "ledger"})
@NullMarked
package org.luoshi.server.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
