package org.luoshi.server.intake;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.luoshi.server.matter.MatterId;

/** Where a candidate stands. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Status.Open.class, name = "open"),
    @JsonSubTypes.Type(value = Status.Confirmed.class, name = "confirmed"),
    @JsonSubTypes.Type(value = Status.SetAside.class, name = "set-aside"),
    @JsonSubTypes.Type(value = Status.Split.class, name = "split"),
    @JsonSubTypes.Type(value = Status.Merged.class, name = "merged"),
    @JsonSubTypes.Type(value = Status.Gone.class, name = "gone")
})
public sealed interface Status {

    /** 待审: nobody has decided. */
    record Open() implements Status {}

    /** 已确认: became this matter. */
    record Confirmed(MatterId matter) implements Status {}

    /** 不立项: a person set it aside. */
    record SetAside(Grounds grounds, String note) implements Status {}

    /** 已拆分: these stand in its place. */
    record Split(List<CandidateId> into) implements Status {
        public Split {
            into = List.copyOf(into);
        }
    }

    /** 已合并: this one stands in its place. */
    record Merged(CandidateId into) implements Status {}

    /** Its making was taken back; shown nowhere. */
    record Gone() implements Status {}
}
