/** The read models of matters: written from events, in the transaction that appends them, or all anew by a replay. */
@NullMarked
package org.luoshi.server.matter.rows;

import org.jspecify.annotations.NullMarked;
