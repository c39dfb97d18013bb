package org.luoshi.server.matter.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.luoshi.server.matter.Matter.Loop;

/** Every refusal has its sentence, in both languages. */
class RefusalsTest {

    private static final Path CODE = Path.of("src/main/java/org/luoshi/server/matter");
    private static final Pattern WORD = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

    /** Words of a draw that are no refusals. */
    private static final Set<String> OTHERS = Set.of("after-failure");

    @Test
    void everyRefusalHasASentenceInBothLanguages() throws IOException {
        Set<String> codes = new TreeSet<>();
        Arrays.stream(Loop.values())
                .forEach(loop -> codes.add(
                        "not-now-" + loop.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        for (Path file : files()) {
            WORD.matcher(Files.readString(file)).results().forEach(hit -> codes.add(hit.group(1)));
        }
        codes.removeAll(OTHERS);

        assertThat(codes)
                .contains("owner-closes", "parts-sum", "supervisor-only")
                .hasSizeGreaterThan(70);
        assertThat(refusals("messages_zh_CN")).containsAll(codes);
        assertThat(refusals("messages_en")).containsAll(codes);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> loop = Files.list(CODE.resolve("loop"))) {
            return Stream.concat(loop, Stream.of(CODE.resolve("Entry.java"))).toList();
        }
    }

    private static Set<String> refusals(String name) throws IOException {
        Properties messages = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/" + name + ".properties"))) {
            messages.load(in);
        }
        Set<String> codes = new TreeSet<>();
        messages.stringPropertyNames().stream()
                .filter(key -> key.startsWith("refused."))
                .forEach(key -> codes.add(key.substring("refused.".length())));
        return codes;
    }
}
