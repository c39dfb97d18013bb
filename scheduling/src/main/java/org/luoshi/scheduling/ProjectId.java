package org.luoshi.scheduling;

/** Names a project within its network. */
public record ProjectId(String value) {

    public ProjectId {
        Names.check("project", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
