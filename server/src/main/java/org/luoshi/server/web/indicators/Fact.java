package org.luoshi.server.web.indicators;

import java.util.List;
import java.util.Optional;

/**
 * A number of the page, with all that it was computed from.
 *
 * @param key names it in the address: {@code #why-behind}
 * @param shape of a light; empty for none
 * @param how the sentence that computes it, with its numbers
 */
public record Fact(String key, String label, String value, String shape, String how, List<Input> inputs) {

    public Fact {
        inputs = List.copyOf(inputs);
    }

    /**
     * What a number was computed from.
     *
     * @param source who, when, from which cell of which file
     * @param address where that can be looked at
     * @param event the number of the event on the ledger
     */
    public record Input(String label, String value, String source, Optional<String> address, Optional<Long> event) {

        static Input plain(String label, String value) {
            return new Input(label, value, "", Optional.empty(), Optional.empty());
        }
    }
}
