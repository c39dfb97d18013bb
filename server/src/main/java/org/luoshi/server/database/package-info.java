/** The PostgreSQL that everything is kept in: an embedded one beside the data, or one of the user's own. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.luoshi.server.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
