/** The statutory working days: what clocks run by, with the notice behind each day off. */
@NullMarked
package org.luoshi.server.web.workdays;

import org.jspecify.annotations.NullMarked;
