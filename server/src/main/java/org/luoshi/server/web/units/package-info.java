/** Units, posts and task forces: who there is, who holds what, and what each is there for. */
@NullMarked
package org.luoshi.server.web.units;

import org.jspecify.annotations.NullMarked;
