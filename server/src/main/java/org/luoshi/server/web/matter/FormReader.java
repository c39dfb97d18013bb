package org.luoshi.server.web.matter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.web.Frame;
import org.springframework.stereotype.Component;

/** The forms of a matter for other screens than its own page. */
@Component
public class FormReader {

    private final Subjects subjects;

    FormReader(Subjects subjects) {
        this.subjects = subjects;
    }

    /** What this reader is asked for now; what is sent leads back to the address given. */
    public List<Form> asked(Frame frame, Matter matter, Instant now, String back) {
        Subject subject = subjects.of(frame, matter, now);
        return new Forms(subject, subjects.offers(subject), Optional.empty(), back).asked();
    }

    /** What was done, by the word in the address that a form led back to; empty for any other word. */
    public String done(Frame frame, String action) {
        boolean known =
                action.equals("enter") || Action.of(action.replace('-', '_')).isPresent();
        return known ? frame.t("done." + action) : "";
    }
}
