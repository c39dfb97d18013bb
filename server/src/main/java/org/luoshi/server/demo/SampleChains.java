package org.luoshi.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import org.luoshi.server.chain.sheet.ChainImport;
import org.luoshi.server.chain.sheet.Preview;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The sample district's chains and enterprises, by the same import as any office's workbook. */
@Component
class SampleChains {

    private static final Logger LOG = LoggerFactory.getLogger(SampleChains.class);
    private static final String FILE = "sample/chains/chains.xlsx";
    private static final Acting OFFICE =
            new Acting(new Who("穆守真", new PostCode("dcs.chief")), Role.SUPERVISOR, new Scope.District());

    /** They were registered some time before the district's story begins. */
    private static final Duration BEFORE = Duration.ofDays(120);

    private final ChainImport imports;

    SampleChains(ChainImport imports) {
        this.imports = imports;
    }

    void load(Instant now) {
        byte[] file = workbook();
        Preview preview = imports.preview(file, OFFICE);
        preview.faults().forEach(it -> LOG.warn("{}: {}", FILE, it));
        switch (imports.take(file, preview.digest(), OFFICE, now.minus(BEFORE))) {
            case ChainImport.Outcome.Done done -> LOG.info("{}: {} events", FILE, done.events());
            case ChainImport.Outcome.Look look -> LOG.warn("{} was not taken", FILE);
        }
    }

    private static byte[] workbook() {
        try {
            return new ClassPathResource(FILE).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
