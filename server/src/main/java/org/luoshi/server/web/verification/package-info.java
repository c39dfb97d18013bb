/** The queue of claims that wait for verification, with the check that was drawn for each. */
@NullMarked
package org.luoshi.server.web.verification;

import org.jspecify.annotations.NullMarked;
