/** Administration of accounts: system administration's page, and security administration's. */
@NullMarked
package org.luoshi.server.web.accounts;

import org.jspecify.annotations.NullMarked;
