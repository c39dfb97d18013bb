package org.luoshi.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs the extract command on ever longer files in a JVM that may take one gigabyte of heap, and prints time and peak
 * memory: the time should grow in proportion, and the longest file should still go through. Time on the processor stands
 * beside time on the clock, as the clock counts what else the machine had to do.
 */
final class MemoryReport {

    private static final List<Integer> MILLIONS = List.of(1, 2, 5, 10);
    private static final long SEED = 20260217;
    private static final int MILLION = 1_000_000;

    /** How often the process is asked for its peak so far, which only ever grows. */
    private static final int MILLISECONDS_BETWEEN_LOOKS = 20;

    private static final String COMPLAINTS = "complaints";

    private MemoryReport() {}

    static void run(List<String> arguments) throws IOException, InterruptedException {
        List<Integer> sizes = arguments.isEmpty()
                ? MILLIONS
                : arguments.stream().map(Integer::valueOf).toList();
        Path folder = Files.createTempDirectory("luoshi-bench");
        try {
            System.out.println(Machine.description() + Machine.load());
            System.out.printf(
                    "%n%12s %10s %10s %16s %12s %10s  %s%n",
                    "characters", "seconds", "CPU s", "characters/CPU s", "peak RSS MB", "JSON MB", "-Xmx1g");
            for (int millions : sizes) {
                measure(millions, folder);
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private static void measure(int millions, Path folder) throws IOException, InterruptedException {
        Path document = folder.resolve(millions + "m.txt");
        try (BufferedWriter out = Files.newBufferedWriter(document)) {
            Texts.write(millions * MILLION, SEED, Texts.lines(Texts.documents(List.of())), out);
        }
        long begun = System.nanoTime();
        Process process = start(document, folder);
        Use use = watch(process);
        double seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
        print(millions * MILLION, seconds, use, folder.resolve(document.getFileName() + ".json"));
        if (process.exitValue() != 0) {
            System.out.println("failed: " + Files.readString(folder.resolve(COMPLAINTS)));
        }
    }

    /**
     * What a process took.
     *
     * @param cpu of all the process's threads, the compiler's and the collector's too
     */
    private record Use(long peakKilobytes, Duration cpu) {}

    private static Use watch(Process process) throws InterruptedException {
        long peak = 0;
        Duration cpu = Duration.ZERO;
        while (!process.waitFor(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakKilobytes(process.pid()));
            cpu = process.info().totalCpuDuration().orElse(cpu);
        }
        return new Use(peak, cpu);
    }

    private static void print(int characters, double seconds, Use use, Path result) throws IOException {
        double cpu = use.cpu().toMillis() / 1000.0;
        System.out.printf(
                "%,12d %10.1f %10.1f %,16.0f %12s %10.1f  %s%n",
                characters,
                seconds,
                cpu,
                characters / Math.max(cpu, 0.001),
                use.peakKilobytes() == 0 ? "–" : "%,d".formatted(use.peakKilobytes() / 1024),
                Files.exists(result) ? Files.size(result) / 1048576.0 : 0,
                Files.exists(result) ? "ok" : "no result");
    }

    private static Process start(Path document, Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-jar",
                        System.getProperty("luoshi.app"),
                        "extract",
                        document.toString(),
                        "-o",
                        folder.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve(COMPLAINTS).toFile())
                .start();
    }

    /** The most memory the process has held so far, as Linux counts it; 0 where nobody tells. */
    private static long peakKilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0; // it has just ended
        }
    }
}
