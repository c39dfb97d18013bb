package org.luoshi.server.web.api;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All routes of the programming interface, from the router itself, so that the description cannot lag behind. */
@Component
class Api {

    static final String ROOT = "/api/v1";

    private final RequestMappingHandlerMapping router;

    Api(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping router) {
        this.router = router;
    }

    /** By path, then reading before writing. */
    List<Operation> operations() {
        return router.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .filter(path -> path.startsWith(ROOT + "/"))
                        .flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(verb -> new Operation(
                                        verb.name(), path, entry.getValue().getMethod()))))
                .sorted(Comparator.comparing(Operation::tag)
                        .thenComparing(Operation::path)
                        .thenComparing(Operation::verb))
                .toList();
    }

    /** The groups in their order. */
    List<String> tags() {
        return operations().stream().map(Operation::tag).distinct().toList();
    }

    Stream<Operation> of(String tag) {
        return operations().stream().filter(it -> it.tag().equals(tag));
    }
}
