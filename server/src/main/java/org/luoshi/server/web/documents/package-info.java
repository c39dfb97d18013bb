/** The list of documents, and the way in for new ones. */
@NullMarked
package org.luoshi.server.web.documents;

import org.jspecify.annotations.NullMarked;
