/** What stands around matters, over the programming interface: documents, files, units, playbooks, the ledger. */
@NullMarked
package org.luoshi.server.web.api.lists;

import org.jspecify.annotations.NullMarked;
