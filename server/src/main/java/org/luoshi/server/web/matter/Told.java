package org.luoshi.server.web.matter;

import java.time.Instant;
import java.util.List;
import org.luoshi.server.matter.Command;

/**
 * A line of the history in words.
 *
 * @param seq the event's number on the ledger
 * @param who acted, at which post
 */
public record Told(long seq, Instant at, String who, String heading, List<String> words, List<Command.File> files) {}
