package org.luoshi.server.command;

import org.luoshi.extraction.Assumptions;
import org.luoshi.extraction.Extraction;
import org.luoshi.extraction.reading.SourceText;

/** Reading a file and finding its promises: the library, or in tests something smaller. */
record Promises(Reading reading, Finding finding) {

    @FunctionalInterface
    interface Reading {
        SourceText read(String name, byte[] bytes);
    }

    @FunctionalInterface
    interface Finding {
        Extraction extract(SourceText source, Assumptions assumptions);
    }

    Found find(String name, byte[] bytes, Assumptions assumptions) {
        SourceText source = reading.read(name, bytes);
        return new Found(source, finding.extract(source, assumptions));
    }

    record Found(SourceText source, Extraction extraction) {}
}
