/**
 * Documents and their text with its layout (文件), as read models: written by the intake's projection, from events. The
 * originals lie byte for byte among the ledger's files.
 */
@ApplicationModule(allowedDependencies = {"shared", "ledger"})
@NullMarked
package org.luoshi.server.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
