/**
 * The command line. Owns the arguments, exit codes and files of {@code luoshi}; every command but {@code serve} runs
 * without Spring, so that it starts quickly.
 */
@ApplicationModule(
        displayName = "Command line 命令行",
        allowedDependencies = {})
@NullMarked
package org.luoshi.server.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
