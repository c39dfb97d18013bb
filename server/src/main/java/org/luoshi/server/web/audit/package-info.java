/** The audit trail, for those who audit. */
@NullMarked
package org.luoshi.server.web.audit;

import org.jspecify.annotations.NullMarked;
