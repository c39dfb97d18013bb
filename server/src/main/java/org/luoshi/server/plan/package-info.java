/** Plans 作战图: node templates, plans computed backwards, baselines, forecasts. */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "matter", "matter::playbook", "unit"})
@NullMarked
package org.luoshi.server.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
