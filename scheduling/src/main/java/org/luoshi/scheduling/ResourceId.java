package org.luoshi.scheduling;

/** Names a resource within its network. */
public record ResourceId(String value) {

    public ResourceId {
        Names.check("resource", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
