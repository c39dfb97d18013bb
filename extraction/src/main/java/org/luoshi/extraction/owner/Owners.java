package org.luoshi.extraction.owner;

import java.util.List;
import org.luoshi.extraction.Owner;

/** Who owes a sentence, and by which rule that is known. */
public record Owners(List<Owner> list, String rule) {

    public static final Owners NONE = new Owners(List.of(), "");

    public Owners {
        list = List.copyOf(list);
    }

    public static Owners inherited(String name, String rule) {
        return name.isEmpty()
                ? NONE
                : new Owners(List.of(new Owner(name, Owner.Role.LEAD, Owner.Source.INHERITED)), rule);
    }

    public static Owners stated(String name, String rule) {
        return new Owners(List.of(new Owner(name, Owner.Role.LEAD, Owner.Source.STATED)), rule);
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }
}
