package org.luoshi.server.plan.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All node templates that come with the product, in the order in which a page offers them. */
@Component
public class Templates {

    private static final List<String> OWN =
            List.of("government", "enterprise", "renewal", "road", "school", "livelihood", "policy");

    private final List<Template> all = OWN.stream().map(Templates::shipped).toList();

    public List<Template> all() {
        return all;
    }

    /** @param name with its version or without: {@code road}, {@code road@1} */
    public Optional<Template> find(String name) {
        return all.stream()
                .filter(it -> it.name().equals(name) || it.reference().equals(name))
                .findFirst();
    }

    private static Template shipped(String name) {
        String place = "plan/%s@1.yaml".formatted(name);
        return switch (TemplateReader.read(place, text("/" + place), 1)) {
            case Reading.Read it -> it.template();
            case Reading.Faulty faulty ->
                throw new IllegalStateException(
                        "%s. Maybe it was changed without running TemplatesTest".formatted(faulty.faults()));
        };
    }

    private static String text(String place) {
        try (InputStream in = Templates.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException("no file " + place + " in the product");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
