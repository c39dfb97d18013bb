/** The check of the ledger (台账校验): that nothing was altered, for people who do not trust this server either. */
@NullMarked
package org.luoshi.server.web.ledger;

import org.jspecify.annotations.NullMarked;
