/** Matters over the programming interface: lists, one with all about it, and a resource for each command. */
@NullMarked
package org.luoshi.server.web.api.matters;

import org.jspecify.annotations.NullMarked;
