package org.luoshi.server.pipeline;

/** A lead that protects its unit, with its name made ready to be compared. */
record Comer(Lead lead, Likeness.Name name) {

    static Comer of(Lead lead) {
        return new Comer(lead, Likeness.Name.of(lead.facts().investor()));
    }
}
