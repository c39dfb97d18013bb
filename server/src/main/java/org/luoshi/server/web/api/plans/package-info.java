/** Plans over the programming interface, to read: one matter's, and all that may be seen. */
@NullMarked
package org.luoshi.server.web.api.plans;

import org.jspecify.annotations.NullMarked;
