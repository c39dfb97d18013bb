/** Chains and enterprises over the programming interface, to read. */
@NullMarked
package org.luoshi.server.web.api.chains;

import org.jspecify.annotations.NullMarked;
