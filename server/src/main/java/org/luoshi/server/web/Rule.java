package org.luoshi.server.web;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Open;
import org.luoshi.server.unit.Rights;
import org.luoshi.server.unit.Role;
import org.springframework.web.method.HandlerMethod;

/** What a route declares about who may use it. */
sealed interface Rule {

    /** For everybody, logged in or not. */
    record Everybody(String why) implements Rule {}

    /** For those whose role has the right. */
    record Needs(Act act) implements Rule {}

    /** Nothing is declared, so nobody may. */
    record Missing() implements Rule {}

    /** The method's word comes before its class's. */
    static Rule of(HandlerMethod route) {
        return of(route.getMethod()).or(() -> of(route.getBeanType())).orElseGet(Missing::new);
    }

    /** Whether the role may; empty for somebody who is not logged in. */
    default boolean allows(Optional<Role> role) {
        return switch (this) {
            case Everybody all -> true;
            case Needs right -> role.filter(it -> Rights.may(it, right.act())).isPresent();
            case Missing none -> false;
        };
    }

    private static Optional<Rule> of(AnnotatedElement place) {
        Optional<Rule> may = Optional.ofNullable(place.getAnnotation(May.class)).map(it -> new Needs(it.value()));
        return may.or(() -> Optional.ofNullable(place.getAnnotation(Open.class)).map(it -> new Everybody(it.value())));
    }
}
