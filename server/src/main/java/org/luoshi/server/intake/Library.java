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
        this.model = address.isBlank() ? Optional.empty() : settings(address, model, key);
    }

    /** What is set wrongly costs a line in the log; the rules work without a model. */
    private static Optional<Settings> settings(String address, String model, String key) {
        try {
            Settings settings = Settings.of(URI.create(address), model);
            return Optional.of(key.isBlank() ? settings : settings.withKey(new ApiKey(key)));
        } catch (IllegalArgumentException e) {
            LOG.warn("第二意见未启用：请同时设好 LUOSHI_OPINION（以 http 开头的地址）和 LUOSHI_OPINION_MODEL（模型名）。");
            return Optional.empty();
        }
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
