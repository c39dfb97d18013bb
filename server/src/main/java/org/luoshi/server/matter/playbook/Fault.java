package org.luoshi.server.matter.playbook;

import java.util.List;

/**
 * Something in a playbook's file that cannot be understood.
 *
 * @param line from 1
 * @param column from 1
 * @param code the sentence is at {@code playbook.fault.<code>} in the message files and says what to write
 * @param values for the sentence's places
 */
public record Fault(String file, int line, int column, String code, List<Object> values) {

    public Fault {
        values = List.copyOf(values);
    }

    @Override
    public String toString() {
        return "%s:%d:%d %s %s".formatted(file, line, column, code, values);
    }
}
