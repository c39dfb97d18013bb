package org.luoshi.server.matter.playbook;

import java.util.List;

/** What came of reading a playbook's file. */
public sealed interface Reading {

    record Read(Playbook playbook) implements Reading {}

    /** All faults at once, in the file's order. */
    record Faulty(List<Fault> faults) implements Reading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
