package org.luoshi.benchmarks;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** {@code luoshi bench NAME …}: the script checks the name and hands on what follows it. */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) throws RunnerException, InterruptedException {
        List<String> rest = List.of(args).subList(1, args.length);
        try {
            switch (args[0]) {
                case "extraction" -> ExtractionReport.run(rest);
                case "memory" -> MemoryReport.run(rest);
                case "ledger" -> LedgerReport.run(rest);
                case "plans" -> PlansReport.run(rest);
                default -> throw new IllegalArgumentException("no benchmark " + args[0]);
            }
        } catch (NoSuchFileException e) {
            fail("没有这个文件 · no such file: " + e.getMessage());
        } catch (NumberFormatException e) {
            fail("应是数 · not a number: " + e.getMessage());
        } catch (IOException e) {
            fail("读写失败 · reading or writing failed: " + e.getMessage());
        }
    }

    private static void fail(String sentence) {
        System.err.println("luoshi bench: " + sentence);
        System.exit(1);
    }
}
