package org.luoshi.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.luoshi.extraction.reading.DocumentReader;
import org.luoshi.extraction.reading.SourceText;
import org.luoshi.extraction.reading.UnreadableDocument;

/** However a paper was spoilt, it gives a sound extraction or a sentence that says why not, and soon. */
class ExtractionMutationTest {

    /** Over all papers together; {@code -Dluoshi.mutants=100000} looks further. */
    private static final int MUTANTS = Integer.getInteger("luoshi.mutants", 10_000);

    private static final long SEED = 20_260_225;
    /** Far more than any mutant takes; a hang is what this finds. */
    private static final long SECONDS = 60;

    /** Of a hundred mutants; a pdf takes as long as thirty slices of text. */
    private static final Map<String, Integer> SHARES =
            Map.of(".txt", 64, ".html", 16, ".docx", 11, ".xlsx", 7, ".pdf", 2);

    private static final ExecutorService READERS = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task, "mutants");
        thread.setDaemon(true);
        return thread;
    });

    private final DocumentReader reader = new DocumentReader();

    @AfterAll
    static void stop() {
        READERS.shutdownNow();
    }

    @Test
    void givesASoundExtractionOrARefusalForEveryMutant() {
        Map<String, Future<Boolean>> outcomes = new LinkedHashMap<>();
        for (Path paper : Samples.papers()) {
            byte[] original = Samples.bytes(paper);
            for (int i = 0; i < share(paper); i++) {
                long seed = SEED + i;
                outcomes.put(
                        paper.getFileName() + " spoilt by seed " + seed,
                        READERS.submit(() -> reads(paper, original, seed)));
            }
        }
        List<Boolean> read = new ArrayList<>();
        outcomes.forEach((mutant, outcome) -> read.add(outcome(mutant, outcome)));
        assertThat(read).hasSizeBetween(MUTANTS - 20, MUTANTS);
        assertThat(read.stream().filter(Boolean::booleanValue)).hasSizeGreaterThan(MUTANTS / 2);
    }

    /** Whether it could still be read. */
    private boolean reads(Path paper, byte[] original, long seed) {
        String name = String.valueOf(paper.getFileName());
        try {
            SourceText source = reader.read(name, Mutants.of(name, original, seed));
            Sound.check(source, Papers.EXTRACTOR.extract(source));
            return true;
        } catch (UnreadableDocument refused) {
            assertThat(refused.getMessage()).endsWith("。");
            return false;
        }
    }

    private static boolean outcome(String mutant, Future<Boolean> outcome) {
        try {
            return outcome.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return fail(mutant + " broke the library", e.getCause());
        } catch (TimeoutException | InterruptedException e) {
            return fail(mutant + " kept the library busy", e);
        }
    }

    /** The papers of one format divide its share. */
    private static int share(Path paper) {
        String name = paper.toString();
        String format = name.substring(name.lastIndexOf('.'));
        long brothers = Samples.papers().stream()
                .filter(other -> other.toString().endsWith(format))
                .count();
        return (int) (MUTANTS / 100 * SHARES.getOrDefault(format, 0) / brothers);
    }
}
