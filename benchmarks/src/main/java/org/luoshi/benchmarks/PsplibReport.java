package org.luoshi.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luoshi.scheduling.Effort;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.Objective;
import org.luoshi.scheduling.reading.PlanFile;
import org.luoshi.scheduling.search.Found;
import org.luoshi.scheduling.search.PlainModel;
import org.luoshi.scheduling.search.Search;
import org.luoshi.scheduling.validate.Validator;

/** A table by instance: ours and the plain model, each with two workers and the same seconds. */
final class PsplibReport {

    private static final int WORKERS = 2;
    private static final double NANOS = 1e9;

    private final Path folder;
    private final String set;
    private final double seconds;
    private final List<String> only;
    private final Sum ours = new Sum();
    private final Sum plain = new Sum();

    PsplibReport(Path folder, String set, double seconds, List<String> only) {
        this.folder = folder;
        this.set = set;
        this.seconds = seconds;
        this.only = only;
    }

    void run() throws IOException {
        System.out.printf("%s，每例 %.0f 秒，%d 个线程 · seconds each, threads%n", set, seconds, WORKERS);
        System.out.printf(
                "%-10s %5s │ %5s %6s %6s %6s │ %5s %6s %6s%n", "", "最好", "本库", "下界", "证明", "秒", "平常", "证明", "秒");
        for (Map.Entry<String, Integer> one : best().entrySet()) {
            if (only.isEmpty() || only.contains(one.getKey())) {
                instance(one.getKey(), one.getValue());
            }
        }
        System.out.println("本库 ours   " + ours.line());
        System.out.println("平常 plain  " + plain.line());
    }

    private Map<String, Integer> best() throws IOException {
        Map<String, Integer> best = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve(set + ".best.tsv"), StandardCharsets.UTF_8)) {
            String[] cells = line.strip().split("\t");
            if (cells.length >= 2) {
                best.put(cells[0], Integer.valueOf(cells[1].strip()));
            }
        }
        return best;
    }

    private void instance(String name, int best) throws IOException {
        Path file = folder.resolve(set).resolve(name + ".rcp");
        Network network = PlanFile.read(name + ".rcp", Files.readString(file, StandardCharsets.UTF_8));
        long begun = System.nanoTime();
        Found found = Search.find(network, new Objective.Makespan(), new Effort(seconds, WORKERS, 1));
        double time = (System.nanoTime() - begun) / NANOS;
        check(network, found);
        ours.add(best, found);
        begun = System.nanoTime();
        Found peer = PlainModel.solve(network, seconds, WORKERS);
        double peerTime = (System.nanoTime() - begun) / NANOS;
        check(network, peer);
        plain.add(best, peer);
        System.out.printf(
                "%-10s %5d │ %5d%1s %6d %6s %6.1f │ %5d%1s %6s %6.1f%n",
                name,
                best,
                found.value(),
                mark(found, best),
                found.bound(),
                tick(found),
                time,
                peer.value(),
                mark(peer, best),
                tick(peer),
                peerTime);
    }

    private static String mark(Found found, int best) {
        return found.value() > best ? "+" : found.value() < best ? "!" : "";
    }

    private static String tick(Found found) {
        return found.proven() ? "✓" : "";
    }

    private static void check(Network network, Found found) {
        found.starts().ifPresent(starts -> {
            var faults = Validator.check(network, Search.schedule(network, starts));
            if (!faults.isEmpty()) {
                throw new IllegalStateException("not a plan: " + faults);
            }
        });
    }

    /** Of one contender. */
    private static final class Sum {
        private int instances;
        private int equal;
        private int proven;
        private double gap;

        void add(int best, Found found) {
            instances++;
            equal += found.value() <= best ? 1 : 0;
            proven += found.proven() ? 1 : 0;
            gap += 100.0 * (found.value() - best) / best;
        }

        String line() {
            return "%d 例：与最好相同 %d，证明 %d，平均差 %.3f %% · equal, proven, mean gap"
                    .formatted(instances, equal, proven, gap / Math.max(1, instances));
        }
    }
}
