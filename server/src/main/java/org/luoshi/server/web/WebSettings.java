package org.luoshi.server.web;

import jakarta.servlet.MultipartConfigElement;
import java.util.List;
import org.luoshi.server.intake.Candidate;
import org.luoshi.server.intake.CandidateId;
import org.luoshi.server.shared.DocumentId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Teaches Spring MVC the frame as a controller's argument, and how much may be uploaded at once. */
@Configuration(proxyBeanMethods = false)
class WebSettings implements WebMvcConfigurer {

    /** One document, as the document module limits it. */
    static final long LARGEST_FILE = 50L << 20;

    /** Several documents in one form, which happens only where scripts are off. */
    static final long LARGEST_REQUEST = 200L << 20;

    private final Visitor visitor;
    private final Gate gate;

    WebSettings(Visitor visitor, Gate gate) {
        this.visitor = visitor;
        this.gate = gate;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(Argument.of(Frame.class, visitor::frameOf));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate);
    }

    /** An id that is none is a wrong address, not a fault. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, DocumentId.class, text -> new DocumentId(Long.parseLong(text)));
        registry.addConverter(String.class, CandidateId.class, text -> new CandidateId(Integer.parseInt(text)));
        registry.addConverter(String.class, Candidate.Seen.class, WebSettings::seen);
    }

    /** From a form's value: {@code 12.3} is candidate 12 in version 3. */
    private static Candidate.Seen seen(String value) {
        int dot = value.indexOf('.');
        CandidateId id = new CandidateId(Integer.parseInt(value.substring(0, Math.max(0, dot))));
        return new Candidate.Seen(id, Integer.parseInt(value.substring(dot + 1)));
    }

    /** Up to 1 MiB stays in memory. */
    @Bean
    MultipartConfigElement multipartLimits() {
        return new MultipartConfigElement("", LARGEST_FILE, LARGEST_REQUEST, 1 << 20);
    }
}
