package org.luoshi.server.intake;

import java.net.URI;
import java.util.Optional;
import org.luoshi.extraction.Assumptions;
import org.luoshi.extraction.Extraction;
import org.luoshi.extraction.Extractor;
import org.luoshi.extraction.opinion.ApiKey;
import org.luoshi.extraction.opinion.Opinion;
import org.luoshi.extraction.opinion.Settings;
import org.luoshi.extraction.reading.DocumentReader;
import org.luoshi.extraction.reading.SourceText;
import org.luoshi.server.shared.Plain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The extraction library as the intake uses it; tests put a known one in its place. */
@Component
class Library {

    private final DocumentReader reader = new DocumentReader();
    private static final Logger LOG = LoggerFactory.getLogger(Library.class);

    private final Extractor extractor = new Extractor();
    private final Optional<Settings> model;

    /** @param address blank: no second opinion is asked for */
    Library(
            @Value("${luoshi.opinion.address:}") String address,
            @Value("${luoshi.opinion.model:}") String model,
            @Value("${luoshi.opinion.key:}") String key) {
        this.model = address.isBlank() ? Optional.empty() : Optional.of(settings(address, model, key));
    }

    private static Settings settings(String address, String model, String key) {
        Settings settings = Settings.of(URI.create(address), model);
        return key.isBlank() ? settings : settings.withKey(new ApiKey(key));
    }

    SourceText read(String name, byte[] bytes) {
        SourceText read = reader.read(name, bytes);
        return new SourceText(
                read.name(), read.format(), read.sha256(), Plain.text(read.text()), read.prose(), read.tables());
    }

    Extraction extract(SourceText read) {

        if (model.isEmpty()) {
            return extractor.extract(read);
        }
        return switch (extractor.extract(read, Assumptions.none(), model.get())) {
            case Opinion.Heard heard -> heard.extraction();
            case Opinion.Unheard unheard -> {
                LOG.warn("{}: {}", read.name(), unheard.sentence());
                yield unheard.extraction();
            }
        };
    }
}
