package org.luoshi.server.intake;

import java.util.List;
import org.luoshi.extraction.Extraction;
import org.luoshi.extraction.reading.SourceText;
import org.springframework.stereotype.Component;

/** Finds the rows of decomposition tables in what was read: the one place where they plug in. */
@Component
class TableRows {

    /** Empty where the document holds no such table. */
    List<TableRow> of(SourceText read, Extraction extraction) {
        return List.of();
    }
}
