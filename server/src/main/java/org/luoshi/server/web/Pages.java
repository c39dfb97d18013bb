package org.luoshi.server.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/**
 * Renders templates. A page is rendered whole before its first byte is sent, so that a fault in the middle still becomes
 * a calm page and never half of one.
 */
@Component
public class Pages {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** The page of this template, as a Spring MVC view. */
    public View page(String template, Map<String, Object> values) {
        return page(200, template, values);
    }

    /** The page of this template with a status of its own (409 for a conflict, 422 for a refusal). */
    public View page(int status, String template, Map<String, Object> values) {
        return (model, request, response) -> send(status, template, values, response);
    }

    /** A part of a page, for another template to hold. */
    public String part(String template, Map<String, Object> values) {
        return render(template, values);
    }

    private void send(int status, String template, Map<String, Object> values, HttpServletResponse response)
            throws java.io.IOException {
        byte[] page = render(template, values).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    String render(String template, Map<String, Object> values) {
        StringOutput output = new StringOutput(16_384);
        engine.render(template + ".jte", values, output);
        return output.toString();
    }
}
