package org.luoshi.server.pipeline;

import java.util.Optional;
import org.luoshi.server.shared.UnitCode;

/**
 * A lead that somebody wants to register.
 *
 * @param unit that is to lead it
 * @param reason why it is another enterprise than the one that it looks like
 */
public record Wish(LeadFacts facts, UnitCode unit, Optional<String> reason) {

    public Wish {
        reason = reason.map(String::strip).filter(it -> !it.isEmpty());
    }
}
