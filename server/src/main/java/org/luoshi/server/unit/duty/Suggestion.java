package org.luoshi.server.unit.duty;

import java.util.List;
import org.luoshi.server.shared.UnitCode;

/**
 * A unit that a task might be given to.
 *
 * @param score above 0, to compare with the others of the same task only
 * @param reasons which words of which duty speak for it: {@code 高标准农田 ← 负责粮食生产、高标准农田建设}
 */
public record Suggestion(UnitCode unit, double score, List<String> reasons) {
    public Suggestion {
        reasons = List.copyOf(reasons);
    }
}
