/** A post's dates as a calendar to subscribe to (RFC 5545). */
@NamedInterface("feed")
@NullMarked
package org.luoshi.server.notice.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
