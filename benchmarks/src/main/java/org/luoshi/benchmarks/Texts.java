package org.luoshi.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What is measured on: the project's own documents, so that nobody has to look for texts. */
final class Texts {

    private Texts() {}

    /** The given files; without any the sample folder's texts; without those the built-in sentences as one document. */
    static List<String> documents(List<String> files) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file :
                files.isEmpty() ? samples() : files.stream().map(Path::of).toList()) {
            texts.add(Files.readString(file));
        }
        return texts.isEmpty() ? List.of(String.join("\n", sentences())) : texts;
    }

    /** Sentences in seeded random order, one a line, until so many characters are written. */
    static void write(int characters, long seed, List<String> sentences, Writer out) throws IOException {
        Random random = new Random(seed);
        for (int written = 0; written < characters; ) {
            String sentence = sentences.get(random.nextInt(sentences.size()));
            out.write(sentence);
            out.write('\n');
            written += sentence.length() + 1;
        }
    }

    /** Every non-empty line of the documents. */
    static List<String> lines(List<String> documents) {
        return documents.stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }

    static List<String> sentences() {
        try (InputStream in = Texts.class.getResourceAsStream("sentences.txt")) {
            if (in == null) {
                throw new IllegalStateException("sentences.txt is missing. Maybe the resources were not copied");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> samples() throws IOException {
        Path folder = Path.of(System.getProperty("luoshi.samples", "sample"));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
