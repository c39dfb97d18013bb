/** Reminders of a post in the app: what came when, and the one thing to do about them: having seen them. */
@NullMarked
package org.luoshi.server.web.notices;

import org.jspecify.annotations.NullMarked;
