package org.luoshi.server.web.sheet;

import java.time.Instant;
import java.util.UUID;
import org.luoshi.server.shared.Who;

/**
 * A file that somebody brought, between its preview and the confirmation.
 *
 * @param name as its sender calls it; may be empty
 */
public record Brought(UUID id, String name, byte[] bytes, Who who, Instant at) {}
