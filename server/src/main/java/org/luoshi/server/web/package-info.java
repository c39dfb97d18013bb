/**
 * The pages: a sub-package per screen, and here the frame that they share. Everything is rendered on the server and
 * works without a script where it can; a script only swaps parts of what the server has rendered.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::*",
            "ledger",
            "ledger::*",
            "document",
            "intake",
            "matter",
            "matter::*",
            "unit",
            "unit::*",
            "notice",
            "notice::*",
            "place",
            "place::*",
            "plan",
            "plan::*",
            "measure",
            "measure::*",
            "chain",
            "chain::*",
            "pipeline",
            "pipeline::*"
        })
@NullMarked
package org.luoshi.server.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
