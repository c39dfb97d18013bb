/** The page of one matter: all that is known of it, and what its reader may do with it. */
@NullMarked
package org.luoshi.server.web.matter;

import org.jspecify.annotations.NullMarked;
