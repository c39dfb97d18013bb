package org.luoshi.server.web.documents;

import org.luoshi.server.document.Document;
import org.luoshi.server.intake.Tally;

/** A document with how far its review has come. */
public record DocumentRow(Document document, Tally tally) {

    /** Where to go on: the first that waits, else all. */
    public String address() {
        return "/documents/" + document.id() + (tally.open() > 0 || tally.all() == 0 ? "" : "?show=all");
    }
}
