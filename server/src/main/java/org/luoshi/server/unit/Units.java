package org.luoshi.server.unit;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The units named so far. */
@Component
public class Units {

    /** For a list to choose from: the most often named first. */
    public List<String> names() {
        return List.of();
    }

    /** Remembers units by the names used in a document or by a person; inside the caller's transaction. */
    public void named(Collection<String> names) {}
}
