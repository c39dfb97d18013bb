package org.luoshi.server.intake;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Numbers a candidate within its document, from 1. */
public record CandidateId(@JsonValue int number) implements Comparable<CandidateId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CandidateId {
        if (number <= 0) {
            throw new IllegalArgumentException("candidates are numbered from 1, not " + number);
        }
    }

    @Override
    public int compareTo(CandidateId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
