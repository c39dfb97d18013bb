package org.luoshi.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SampleDistrictTest {

    @Test
    void aTextBesideItsWordFileIsNotLoadedTwice() {
        Set<String> names = Set.of("report.txt", "report.docx", "news.txt");
        assertThat(names)
                .filteredOn(name -> SampleDistrict.isToldBetter(name, names))
                .containsExactly("report.txt");
    }
}
