/** One's own account: password, second factor, tokens for programs, the post acted for. */
@NullMarked
package org.luoshi.server.web.account;

import org.jspecify.annotations.NullMarked;
