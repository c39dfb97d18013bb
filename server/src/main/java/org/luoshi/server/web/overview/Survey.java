package org.luoshi.server.web.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.web.documents.DocumentList;
import org.springframework.stereotype.Component;

/** Counts what the first page tells. */
@Component
class Survey {

    private final DocumentList documents;
    private final Matters matters;
    private final Clock clock;

    Survey(DocumentList documents, Matters matters, Clock clock) {
        this.documents = documents;
        this.matters = matters;
        this.clock = clock;
    }

    Overview now(Scope scope) {
        LocalDate today = LocalDate.now(clock);
        LocalDate inAMonth = today.plusDays(30);
        return new Overview(
                today,
                documents.rows(),
                count(scope, Optional.empty(), Optional.empty(), Optional.empty()),
                count(scope, Optional.empty(), Optional.empty(), Optional.of(true)),
                count(scope, Optional.empty(), Optional.of(today.minusDays(1)), Optional.empty()),
                count(scope, Optional.of(today), Optional.of(inAMonth), Optional.empty()));
    }

    private long count(Scope scope, Optional<LocalDate> from, Optional<LocalDate> to, Optional<Boolean> measured) {
        MatterFilter filter = new MatterFilter(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                from,
                to,
                measured,
                Optional.empty(),
                MatterFilter.Sort.SOURCE,
                1,
                1);
        return matters.find(filter, scope).total();
    }
}
