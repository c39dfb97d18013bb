/** The units that owe something (单位): for now their names, as documents and people use them. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.luoshi.server.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
