package org.luoshi.scheduling.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.luoshi.scheduling.Network;

/**
 * PSPLIB's single-mode format, {@code .sm} (Kolisch and Sprecher 1996): sections under headings, of which precedence
 * relations, requests and durations, and availabilities are read.
 */
final class Psplib {

    private final String file;
    private final List<String> lines;

    private Psplib(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
    }

    static Network read(String file, String text) {
        return new Psplib(file, text).network();
    }

    private Network network() {
        int jobs = new Numbers(file, List.of(after("jobs")), at("jobs") + 1).next("活动数 jobs", 1, Classical.MOST_JOBS);
        int[] capacity = capacity();
        int[][] successors = successors(jobs);
        Numbers requests = section("REQUESTS/DURATIONS", 3);
        List<Classical.Job> all = new ArrayList<>();
        for (int i = 0; i < jobs; i++) {
            int line = requests.line();
            expect(requests, i);
            requests.next("活动 %d 的模式 its mode".formatted(i + 1), 1, 1);
            int days = requests.next("活动 %d 的工期 its duration".formatted(i + 1), 0, Classical.MOST_DAYS);
            int[] units = new int[capacity.length];
            for (int r = 0; r < units.length; r++) {
                units[r] = requests.next("活动 %d 的资源用量 its demand".formatted(i + 1), 0, Classical.MOST_UNITS);
            }
            all.add(new Classical.Job(days, units, successors[i], line));
        }
        return Classical.network(file, file, capacity, all);
    }

    private int[][] successors(int jobs) {
        Numbers numbers = section("PRECEDENCE RELATIONS", 2);
        int[][] successors = new int[jobs][];
        for (int i = 0; i < jobs; i++) {
            expect(numbers, i);
            numbers.next("活动 %d 的模式数 its modes".formatted(i + 1), 1, 1);
            successors[i] = new int[numbers.next("活动 %d 的后续个数 how many follow".formatted(i + 1), 0, jobs)];
            for (int k = 0; k < successors[i].length; k++) {
                successors[i][k] = numbers.next("活动 %d 的后续 what follows it".formatted(i + 1), 1, jobs) - 1;
            }
        }
        return successors;
    }

    private int[] capacity() {
        Numbers numbers = section("RESOURCEAVAILABILITIES", 2);
        List<Integer> all = new ArrayList<>();
        while (numbers.hasMore() && all.size() < Classical.MOST_RESOURCES) {
            all.add(numbers.next("资源容量 a capacity", 0, Classical.MOST_UNITS));
        }
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    private void expect(Numbers numbers, int i) {
        int line = numbers.line();
        int number = numbers.next("活动 %d 的编号 its number".formatted(i + 1), 1, Classical.MOST_JOBS);
        if (number != i + 1) {
            throw UnreadablePlan.at(file, line, "应是活动 %d，写的是 %d · out of order".formatted(i + 1, number));
        }
    }

    /** The numbers from some lines below a heading up to the next rule of stars. */
    private Numbers section(String heading, int skip) {
        int first = Math.min(lines.size(), at(heading) + skip);
        int last = first;
        while (last < lines.size() && !lines.get(last).startsWith("***")) {
            last++;
        }
        List<String> body = lines.subList(first, last).stream()
                .map(line -> line.startsWith("---") ? "" : line)
                .toList();
        return new Numbers(file, body, first + 1);
    }

    private String after(String heading) {
        String line = lines.get(at(heading));
        return line.substring(line.indexOf(':') + 1);
    }

    private int at(String heading) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().toLowerCase(Locale.ROOT).startsWith(heading.toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        throw UnreadablePlan.in(file, "没有“%s”一节，不是 PSPLIB 的 .sm · no such section".formatted(heading));
    }
}
