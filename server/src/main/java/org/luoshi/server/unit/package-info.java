/**
 * The organisation (单位、岗位): its tree, its posts and who holds them, what each unit is there for, and what a name in a
 * document means. All of it lies on the ledger, on one stream for each unit.
 */
@ApplicationModule(allowedDependencies = {"shared", "ledger"})
@NullMarked
package org.luoshi.server.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
