/**
 * Where things are (一张图与底线): layers of boundaries and red lines, sites of matters, and what of a site lies inside of
 * a red line. Drawings are kept as files, by digest; who drew, set, justified or refused what stands on the ledger.
 */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "matter", "unit"})
@NullMarked
package org.luoshi.server.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
