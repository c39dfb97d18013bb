package org.luoshi.server.intake;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** Where a candidate comes from. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Origin.Rules.class, name = "rules"),
    @JsonSubTypes.Type(value = Origin.Model.class, name = "model"),
    @JsonSubTypes.Type(value = Origin.TableRow.class, name = "table-row"),
    @JsonSubTypes.Type(value = Origin.TakenUp.class, name = "taken-up"),
    @JsonSubTypes.Type(value = Origin.SplitFrom.class, name = "split-from"),
    @JsonSubTypes.Type(value = Origin.MergedFrom.class, name = "merged-from")
})
public sealed interface Origin {

    /** The rules of the extraction library. */
    record Rules() implements Origin {}

    /** A language model's second opinion; always shown with its name. */
    record Model(String name) implements Origin {}

    /** A row of a decomposition table that the document holds (任务分解表). */
    record TableRow(String sheet, int row) implements Origin {}

    /** A person took up words that the rules had left. */
    record TakenUp(String by) implements Origin {}

    record SplitFrom(CandidateId whole) implements Origin {}

    record MergedFrom(List<CandidateId> parts) implements Origin {
        public MergedFrom {
            parts = List.copyOf(parts);
        }
    }
}
