package org.luoshi.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sample of each kind of event as it lies in ledgers out there: {@code src/test/resources/events/TYPE.json}. With
 * {@code -Dluoshi.golden=write} missing files are written; an existing one is never changed, since what was written
 * must be read for ever.
 */
public final class GoldenEvents {

    private static final Path PLACE = Path.of("src/test/resources/events");

    private GoldenEvents() {}

    /** All samples, in the order of their names. */
    public static List<Path> all() throws IOException {
        try (Stream<Path> all = Files.list(PLACE)) {
            return all.sorted().toList();
        }
    }

    /** The event is still written as the sample says, and the sample still reads as the event. */
    public static <E> void assertKept(EventForms<E> forms, E event) throws IOException {
        Event written = forms.write(event);
        Path sample = PLACE.resolve(written.type() + ".json");
        if (!Files.exists(sample) && "write".equals(System.getProperty("luoshi.golden"))) {
            Files.createDirectories(PLACE);
            Files.writeString(sample, written.payload() + "\n");
        }
        String kept = Files.readString(sample).strip();
        assertThat(written.payload()).isEqualTo(kept);
        assertThat(forms.read(new Event(written.type(), kept))).isEqualTo(event);
    }
}
