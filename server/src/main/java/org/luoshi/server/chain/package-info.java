/**
 * Industry chains (产业链、链长制): segments from upstream to downstream, products and what they are made from, enterprises
 * with their place, trade and figures; what is missing (缺口) and who is close to the next rung (梯次培育). All of it lies on
 * the ledger, on one stream for each chain and each enterprise.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared::*", "ledger", "unit"})
@NullMarked
package org.luoshi.server.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
