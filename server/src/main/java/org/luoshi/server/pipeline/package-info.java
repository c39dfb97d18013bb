/**
 * The pipeline (双招双引): what is known of a lead or a talent beside its matter, who registered it first, the money that
 * was promised and that arrived, what a contract promises, and the land that could take it.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::*",
            "ledger",
            "matter",
            "matter::playbook",
            "matter::light",
            "unit",
            "place",
            "place::*"
        })
@NullMarked
package org.luoshi.server.pipeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
