package org.luoshi.server.ledger.audit;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.server.ledger.audit.Finding.Fault;

/** Findings so far; after many the rest are only counted, as a ledger may be wrong from some place on. */
final class Findings {

    static final int MOST = 100;

    private final List<Finding> first = new ArrayList<>();
    private long all;

    void add(Fault fault, long seq, String subject) {
        add(Finding.of(fault, seq, subject));
    }

    void add(Finding finding) {
        all++;
        if (first.size() < MOST) {
            first.add(finding);
        }
    }

    List<Finding> first() {
        return first;
    }

    long all() {
        return all;
    }
}
