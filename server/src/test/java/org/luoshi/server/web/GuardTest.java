package org.luoshi.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class GuardTest {

    @Test
    void letsThisMachineRead() throws Exception {
        assertThat(status(request("GET", "localhost:8080"))).isEqualTo(200);
        assertThat(status(request("GET", "127.0.0.1:8080"))).isEqualTo(200);
        assertThat(status(request("GET", "[::1]:8080"))).isEqualTo(200);
    }

    @Test
    void letsTheNamesInThatWereAllowed() throws Exception {
        assertThat(status(request("GET", "Luoshi.linlan.example"))).isEqualTo(200);
    }

    @Test
    void refusesAForeignNameThatResolvesToThisMachine() throws Exception {
        assertThat(status(request("GET", "evil.example:8080"))).isEqualTo(421);
        assertThat(status(request("GET", "localhost.evil.example"))).isEqualTo(421);
        assertThat(status(new MockHttpServletRequest("GET", "/"))).isEqualTo(421);
    }

    @Test
    void refusesAFormFromAForeignPage() throws Exception {
        MockHttpServletRequest byOrigin = request("POST", "localhost:8080");
        byOrigin.addHeader("Origin", "http://evil.example");
        assertThat(status(byOrigin)).isEqualTo(403);
        MockHttpServletRequest bySite = request("POST", "localhost:8080");
        bySite.addHeader("Sec-Fetch-Site", "same-site");
        assertThat(status(bySite)).isEqualTo(403);
        MockHttpServletRequest hidden = request("POST", "localhost:8080");
        hidden.addHeader("Origin", "null");
        assertThat(status(hidden)).isEqualTo(403);
    }

    @Test
    void letsOwnFormsThrough() throws Exception {
        MockHttpServletRequest own = request("POST", "localhost:8080");
        own.addHeader("Origin", "http://localhost:8080");
        own.addHeader("Sec-Fetch-Site", "same-origin");
        assertThat(status(own)).isEqualTo(200);
    }

    @Test
    void forbidsInlineScriptsAndFrames() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new Guard(List.of("luoshi.linlan.example"), "")
                .doFilter(request("GET", "localhost"), response, new MockFilterChain());
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private static MockHttpServletRequest request(String method, String host) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/documents");
        request.addHeader("Host", host);
        return request;
    }

    private static int status(MockHttpServletRequest request) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new Guard(List.of("luoshi.linlan.example"), "").doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
