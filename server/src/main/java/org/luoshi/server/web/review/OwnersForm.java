package org.luoshi.server.web.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.matter.Owner.Role;
import org.luoshi.server.matter.Owner.Source;

/** The units of a candidate as typed: several in one field, apart by 、 or a comma, semicolon or line. */
record OwnersForm(
        @Nullable String lead,
        @Nullable String responsible,
        @Nullable String support) {

    private static final String BETWEEN = "[、,，;；\\n\\r]+";

    /** A unit that stood there before in the same role keeps its source; any other was named by the reviewer. */
    List<Owner> owners(List<Owner> before) {
        List<Owner> owners = new ArrayList<>();
        owners.addAll(read(lead, Role.LEAD, before));
        owners.addAll(read(responsible, Role.RESPONSIBLE, before));
        owners.addAll(read(support, Role.SUPPORT, before));
        return owners;
    }

    private static List<Owner> read(@Nullable String typed, Role role, List<Owner> before) {
        return Arrays.stream(Objects.requireNonNullElse(typed, "").split(BETWEEN))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(name -> owner(name, role, before))
                .toList();
    }

    private static Owner owner(String name, Role role, List<Owner> before) {
        return before.stream()
                .filter(owner ->
                        owner.name().equals(name) && owner.role() == role && owner.source() != Source.SUGGESTED)
                .findFirst()
                .orElseGet(() -> new Owner(name.substring(0, Math.min(name.length(), 100)), role, Source.ASSIGNED));
    }
}
