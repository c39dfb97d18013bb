/** The log-in page, the second step, the sample's cast, and the way out. */
@NullMarked
package org.luoshi.server.web.login;

import org.jspecify.annotations.NullMarked;
