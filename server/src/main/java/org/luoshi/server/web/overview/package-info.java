/** The first page: what is there and what to do next. */
@NullMarked
package org.luoshi.server.web.overview;

import org.jspecify.annotations.NullMarked;
