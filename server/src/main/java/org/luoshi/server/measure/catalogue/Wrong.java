package org.luoshi.server.measure.catalogue;

import java.util.List;

/**
 * Something that cannot be taken, and where it was written.
 *
 * @param code of the sentence, at {@code sheet.fault.<code>} for a cell and at {@code refused.<code>} for a form
 */
public record Wrong(Field field, String code, List<Object> values) {

    public Wrong {
        values = List.copyOf(values);
    }

    static Wrong at(Field field, String code, Object... values) {
        return new Wrong(field, code, List.of(values));
    }
}
