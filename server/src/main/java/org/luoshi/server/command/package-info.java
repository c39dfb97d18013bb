/**
 * The command line. Owns the arguments, exit codes and files of {@code luoshi}; {@code serve}, {@code export} and {@code
 * import} need the server's parts, all others run without Spring, so that they start quickly.
 */
@ApplicationModule(
        displayName = "Command line 命令行",
        allowedDependencies = {
            "shared",
            "shared :: calendar",
            "database",
            "ledger :: audit",
            "ledger :: checkpoint",
            "ledger :: transfer"
        })
@NullMarked
package org.luoshi.server.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
