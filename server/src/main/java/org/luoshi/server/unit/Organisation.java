package org.luoshi.server.unit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;

/** The organisation as it is at one moment: units in their tree, and posts. Does not change; decisions are taken on it. */
public interface Organisation {

    /** All that are not dissolved, in the order of the tree. */
    List<Unit> units();

    /** Dissolved ones too. */
    Optional<Unit> find(UnitCode code);

    /** Abolished ones too. */
    Optional<Post> find(PostCode code);

    /** Not abolished, of one unit. */
    List<Post> posts(UnitCode unit);

    /** The unit that supervises: that of the supervisors' posts (督查室); empty while there is none. */
    Optional<UnitCode> supervision();

    /** Whether {@code unit} is {@code upper} or stands below it. */
    boolean isWithin(UnitCode unit, UnitCode upper);

    /** The unit and all below it. */
    Set<UnitCode> within(UnitCode upper);

    /** What a post may see. */
    Scope scope(PostCode post);

    /** What a name in a document means: abbreviations, former names and collective names resolve. */
    Resolved resolve(String name);

    /** What to call a unit on a page: its brief name; the code itself for an unknown one. */
    default String nameOf(UnitCode code) {
        return find(code).map(Unit::brief).orElse(code.value());
    }

    /** Where what this post cannot settle goes: the post it reports to, else the district leader's; empty at the top. */
    Optional<PostCode> above(PostCode post);

    /**
     * What a town's list of duties (履职清单) says about a task; empty where nothing in it is clearly meant. Only a row
     * whose words return almost whole is found: a wrong refusal costs more than a missed one.
     *
     * @param words the number of a row ({@code P-12}), or the task's own words
     */
    default Optional<DutyListed> duty(UnitCode town, String words) {
        return Optional.empty();
    }
}
