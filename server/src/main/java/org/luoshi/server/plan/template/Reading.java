package org.luoshi.server.plan.template;

import java.util.List;
import org.luoshi.server.matter.playbook.Fault;

/** What came of reading a template's file. */
sealed interface Reading {

    record Read(Template template) implements Reading {}

    /** All faults at once, in the file's order. */
    record Faulty(List<Fault> faults) implements Reading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
