package org.luoshi.server.web.review;

import java.time.Period;
import java.util.List;
import org.luoshi.server.intake.Candidate;
import org.luoshi.server.intake.Procedures;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.web.Frame;

/**
 * A form about one candidate.
 *
 * @param review the address of the document's review
 * @param procedures to choose from
 */
public record Panel(Frame frame, String review, Candidate candidate, List<Procedures.Offered> procedures) {

    /** What a duty may come back after: a day, a week, a month, a quarter, half a year, a year. */
    public static final List<Period> EVERY = List.of(
            Period.ofDays(1),
            Period.ofWeeks(1),
            Period.ofMonths(1),
            Period.ofMonths(3),
            Period.ofMonths(6),
            Period.ofYears(1));

    /** The address that the form is sent to. */
    public String to(String resource) {
        return review + "/candidates/" + candidate.id() + "/" + resource;
    }

    /** The procedure that the form shows chosen: the one chosen before, else the usual one. */
    public String procedure() {
        return candidate.content().playbook().orElse(Procedures.USUAL);
    }

    /** The units of one role in one field. */
    public String owners(Owner.Role role) {
        List<String> names = candidate.content().owners(role);
        return String.join("、", names);
    }
}
