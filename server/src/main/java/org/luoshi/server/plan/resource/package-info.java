/**
 * What plans share 共享资源: review desks, teams, cranes, the money of a month; how many there are from when on, on which days,
 * and whose they are. On the ledger, one stream each.
 */
@NamedInterface("resource")
@NullMarked
package org.luoshi.server.plan.resource;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
