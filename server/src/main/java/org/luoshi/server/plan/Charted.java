package org.luoshi.server.plan;

import org.luoshi.server.matter.Matter;

/** A matter with its plan. */
public record Charted(Matter matter, Plan plan) {}
