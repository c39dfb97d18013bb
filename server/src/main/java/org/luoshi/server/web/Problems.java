package org.luoshi.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.luoshi.server.shared.Json;
import org.springframework.stereotype.Component;

/** Tells programs what is wrong, as RFC 9457 has it. */
@Component
class Problems {

    private final Visitor visitor;

    Problems(Visitor visitor) {
        this.visitor = visitor;
    }

    /** @param key of a title and a text in the message files */
    void send(HttpServletRequest request, HttpServletResponse response, int status, String key) throws IOException {
        Texts texts = visitor.speechOf(request);
        Map<String, Object> problem = new TreeMap<>();
        problem.put("type", "about:blank");
        problem.put("status", status);
        problem.put("title", texts.say(key + ".title"));
        problem.put("detail", texts.say(key + ".text"));
        problem.put("code", key.substring(key.lastIndexOf('.') + 1));
        byte[] body = Json.write(problem).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
