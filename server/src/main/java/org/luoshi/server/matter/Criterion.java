package org.luoshi.server.matter;

import java.util.Optional;
import org.luoshi.server.shared.UnitCode;

/**
 * What counts as done (办结标准), agreed by the lead unit and the supervising unit before the clock starts.
 *
 * @param words an observable result, 1 to 1,000 characters
 * @param evidence the one decisive proof that will show it, in words
 * @param proposedBy the unit whose wording it is
 * @param agreedBy the other unit, once it has agreed
 */
public record Criterion(String words, String evidence, UnitCode proposedBy, Optional<UnitCode> agreedBy) {}
