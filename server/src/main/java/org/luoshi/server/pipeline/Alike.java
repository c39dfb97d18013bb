package org.luoshi.server.pipeline;

import java.time.LocalDate;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.shared.UnitCode;

/**
 * Another lead that may be the same enterprise.
 *
 * @param unit that registered it first
 * @param share of the pairs of characters that the two names have in common, 0 to 1
 * @param certain whether the credit codes are the same
 */
public record Alike(MatterId lead, UnitCode unit, LocalDate day, double share, boolean certain) {}
