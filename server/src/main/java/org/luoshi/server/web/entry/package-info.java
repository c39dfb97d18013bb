/** Entering a matter by hand: what a leader noted (领导批示), what a meeting decided (会议议定), and whatever no document says. */
@NullMarked
package org.luoshi.server.web.entry;

import org.jspecify.annotations.NullMarked;
