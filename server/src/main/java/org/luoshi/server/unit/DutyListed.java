package org.luoshi.server.unit;

import java.util.Optional;
import org.luoshi.server.shared.UnitCode;

/**
 * A row of a town's list of duties (乡镇（街道）履行职责事项清单).
 *
 * @param number as the list counts it: {@code P-12}; 1 to 20 characters
 * @param words the duty, 1 to 300 characters
 * @param unit the bureau that leads a co-operating duty or has taken one back; empty for a basic one only
 */
public record DutyListed(String number, String words, Kind kind, Optional<UnitCode> unit) {

    public DutyListed {
        if (kind != Kind.BASIC && unit.isEmpty()) {
            throw new IllegalArgumentException(
                    "row %s is %s and names no unit. Maybe it is a basic one".formatted(number, kind));
        }
    }

    public enum Kind {
        /** 基本履职: the town's own. */
        BASIC,
        /** 配合履职: a bureau leads, the town helps. */
        COOPERATING,
        /** 上级收回: the bureau does it itself; the town must not be given it. */
        TAKEN_BACK
    }
}
