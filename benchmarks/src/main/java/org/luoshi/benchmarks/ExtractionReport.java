package org.luoshi.benchmarks;

import com.hankcs.hanlp.HanLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Version;

/** Runs {@link ExtractionBench} and prints characters a second beside HanLP's, with the machine and the versions. */
final class ExtractionReport {

    /** Enough that one pass takes a good part of a second, so that the clock does not matter. */
    private static final int FEWEST_CHARACTERS = 200_000;

    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("readAndExtract", "Luoshi, bytes to proposals");
        NAMES.put("extract", "Luoshi, text to proposals");
        NAMES.put("hanlpWordsAndEntities", "HanLP, words + entities");
        NAMES.put("hanlpWords", "HanLP, words only");
    }

    private ExtractionReport() {}

    static void run(List<String> files) throws IOException, RunnerException {
        List<String> documents = Texts.documents(files);
        Path folder = Files.createTempDirectory("luoshi-bench");
        try {
            int characters = spread(documents, folder);
            System.out.println(Machine.description() + Machine.load());
            System.out.printf(
                    "%d documents, repeated to %,d characters; one thread; takes about a minute and a half…%n",
                    documents.size(), characters);
            print(new Runner(options(folder)).run(), characters);
        } finally {
            Folders.delete(folder);
        }
    }

    /** Writes the documents, over and over, each to a file of its own; returns the code points of all. */
    private static int spread(List<String> documents, Path folder) throws IOException {
        int characters = 0;
        int number = 0;
        while (characters < FEWEST_CHARACTERS) {
            int before = characters;
            for (String document : documents) {
                Files.writeString(folder.resolve("%05d.txt".formatted(number++)), document);
                characters += document.codePointCount(0, document.length());
            }
            if (characters == before) {
                throw new IOException("the files are empty");
            }
        }
        return characters;
    }

    private static Options options(Path folder) {
        return new OptionsBuilder()
                .include(ExtractionBench.class.getSimpleName())
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .forks(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .threads(1)
                .verbosity(VerboseMode.SILENT)
                // The serial collector: what is freed is freed on the measured thread too.
                .jvmArgs(
                        "-Xmx2g",
                        "-XX:+UseSerialGC",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-D" + ExtractionBench.FOLDER + "=" + folder)
                .build();
    }

    private static void print(Collection<RunResult> results, int characters) {
        Map<String, Double> speeds = new LinkedHashMap<>();
        System.out.printf("%n%-28s %18s %10s%n", "one warm core", "characters/s", "error");
        NAMES.forEach((method, name) -> results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .map(RunResult::getPrimaryResult)
                .forEach(result -> {
                    // The middle of the passes: one that other work on the machine held up does not count.
                    double speed = characters / result.getStatistics().getPercentile(50) * 1000;
                    speeds.put(method, speed);
                    double error = result.getScoreError() / result.getScore();
                    System.out.printf("%-28s %,18.0f %9.0f%%%n", name, speed, error * 100);
                }));
        System.out.printf(
                "%nLuoshi / HanLP (words + entities): %.2f%n",
                speeds.getOrDefault("readAndExtract", 0.0) / speeds.getOrDefault("hanlpWordsAndEntities", 1.0));
        System.out.println("JMH %s, HanLP %s".formatted(Version.getPlainVersion(), hanlp()));
    }

    /** The jar's name is the only place where HanLP tells its version. */
    private static String hanlp() {
        return Path.of(HanLP.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .getFileName()
                .toString()
                .replaceAll("^hanlp-|\\.jar$", "");
    }
}
