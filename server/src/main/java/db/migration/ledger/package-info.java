/** Steps of the ledger's schema that SQL cannot take; they lie where Flyway looks for those that it can. */
@NullMarked
package db.migration.ledger;

import org.jspecify.annotations.NullMarked;
