package org.luoshi.server.web.api.matters;

import java.util.Optional;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.shared.UnitCode;

/**
 * A unit that owes a matter.
 *
 * @param name as the document gives it
 * @param unit its code, where it is known
 */
record OwnerForm(String name, Owner.Role role, Optional<Owner.Source> source, Optional<UnitCode> unit) {

    static OwnerForm of(Owner owner) {
        return new OwnerForm(owner.name(), owner.role(), Optional.of(owner.source()), owner.unit());
    }

    Owner owner() {
        return new Owner(name, role, source.orElse(Owner.Source.ASSIGNED), unit);
    }
}
