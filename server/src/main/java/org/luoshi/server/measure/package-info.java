/**
 * Numbers over time 经济运行监测调度: indicators with their targets, figures and revisions; pace, forecast, breakdown to
 * units, warnings; who owes which figure. A row of its read model is made from its indicator's own events.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared::*", "ledger", "matter", "matter::light", "unit", "notice"})
@NullMarked
package org.luoshi.server.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
