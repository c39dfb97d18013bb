/** Indicators over the programming interface: to read, and to enter figures. */
@NullMarked
package org.luoshi.server.web.api.indicators;

import org.jspecify.annotations.NullMarked;
