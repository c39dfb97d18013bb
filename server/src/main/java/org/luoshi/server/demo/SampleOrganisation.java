package org.luoshi.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Units;
import org.luoshi.server.unit.sheet.OrganisationImport;
import org.luoshi.server.unit.sheet.Preview;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Founds the sample district's units and posts, by the same import as any office's workbook. */
@Component
class SampleOrganisation {

    static final String NAME = "organisation.xlsx";

    private static final Logger LOG = LoggerFactory.getLogger(SampleOrganisation.class);

    private final OrganisationImport imports;
    private final Units units;

    SampleOrganisation(OrganisationImport imports, Units units) {
        this.imports = imports;
        this.units = units;
    }

    /** Leaves an organisation that is there already as it is. */
    void load() {
        if (!units.organisation().units().isEmpty()) {
            return;
        }
        byte[] file = workbook();
        Preview preview = imports.preview(file);
        LOG.info("{}: {}", NAME, imports.take(file, preview.digest(), Who.PRODUCT));
    }

    private static byte[] workbook() {
        try {
            return new ClassPathResource("sample/" + NAME).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
