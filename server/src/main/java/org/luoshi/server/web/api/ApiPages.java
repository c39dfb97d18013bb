package org.luoshi.server.web.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Open;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The interface described: for programs as OpenAPI, for people as a page. */
@Controller
public class ApiPages {

    private final Api api;
    private final Pages pages;

    ApiPages(Api api, Pages pages) {
        this.api = api;
        this.pages = pages;
    }

    @GetMapping(path = Api.ROOT + "/openapi.json", produces = "application/json")
    @Open("the description says nothing about the data, and programs read it before they have a token")
    ResponseEntity<Map<String, Object>> description(Frame frame) {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(OpenApi.of(frame, api.operations()));
    }

    @GetMapping("/api")
    @May(Act.OWN_ACCOUNT)
    View page(Frame frame) {
        Map<String, List<Operation>> groups = new LinkedHashMap<>();
        api.tags().forEach(tag -> groups.put(tag, api.of(tag).toList()));
        return pages.page("api/api", Map.of("frame", frame, "groups", groups));
    }

    /** The parts of a body, with those that may be left out in brackets. */
    public static List<String> parts(Operation it) {
        return it.body().stream()
                .filter(Class.class::isInstance)
                .flatMap(type -> Arrays.stream(((Class<?>) type).getRecordComponents()))
                .map(part -> part.getType() == java.util.Optional.class
                                || !part.getType().isPrimitive()
                                        && java.util.Collection.class.isAssignableFrom(part.getType())
                        ? "[" + Schemas.snake(part.getName()) + "]"
                        : Schemas.snake(part.getName()))
                .toList();
    }
}
