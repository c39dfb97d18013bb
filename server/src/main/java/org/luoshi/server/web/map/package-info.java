/** One map: sites with their lights over the district's boundaries, red lines, and where a matter is. */
@NullMarked
package org.luoshi.server.web.map;

import org.jspecify.annotations.NullMarked;
