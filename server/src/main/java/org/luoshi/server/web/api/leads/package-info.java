/** Leads, talents and land over the programming interface, to read. */
@NullMarked
package org.luoshi.server.web.api.leads;

import org.jspecify.annotations.NullMarked;
