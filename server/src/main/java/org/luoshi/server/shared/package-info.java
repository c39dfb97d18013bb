/** The words that every part shares: ids, places in a text, digests, pages of a list. Uses no other module. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.luoshi.server.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
