package org.luoshi.server.matter.fold;

import java.time.Instant;
import org.luoshi.server.matter.MatterEvent;

/** An event with what stands beside it on the ledger. */
public record Told(MatterEvent event, String actor, Instant at) {}
