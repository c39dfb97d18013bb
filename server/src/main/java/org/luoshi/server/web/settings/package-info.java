/** How this instance runs: to look at for its administrator, with where each thing is changed. */
@NullMarked
package org.luoshi.server.web.settings;

import org.jspecify.annotations.NullMarked;
