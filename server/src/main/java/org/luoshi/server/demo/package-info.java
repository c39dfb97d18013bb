/** The sample district (示例), loaded through the front door when the product is started for a demonstration. */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "intake",
            "unit",
            "unit::*",
            "ledger",
            "matter",
            "matter::*",
            "place",
            "place::*",
            "plan",
            "plan::*",
            "measure",
            "measure::*",
            "chain",
            "chain::*",
            "pipeline",
            "pipeline::*",
            "shared",
            "shared::*"
        })
@NullMarked
package org.luoshi.server.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
