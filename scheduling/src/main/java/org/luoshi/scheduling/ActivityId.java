package org.luoshi.scheduling;

/** Names an activity within its network, as the plan's author wrote it. */
public record ActivityId(String value) {

    public ActivityId {
        Names.check("activity", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
