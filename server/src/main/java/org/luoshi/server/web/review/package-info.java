/** The review of one document: the original beside what was proposed, and every decision about it. */
@NullMarked
package org.luoshi.server.web.review;

import org.jspecify.annotations.NullMarked;
