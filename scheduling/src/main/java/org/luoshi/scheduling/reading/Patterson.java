package org.luoshi.scheduling.reading;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.scheduling.Network;

/**
 * The format of Patterson (1984), {@code .rcp}: activities and resources; the capacities; then for each activity its
 * duration, its demands, the count of its successors and the successors, from 1.
 */
final class Patterson {

    private Patterson() {}

    static Network read(String file, String text) {
        Numbers numbers = new Numbers(file, text.lines().toList(), 1);
        int jobs = numbers.next("活动数 the number of activities", 1, Classical.MOST_JOBS);
        int resources = numbers.next("资源数 the number of resources", 0, Classical.MOST_RESOURCES);
        int[] capacity = new int[resources];
        for (int r = 0; r < resources; r++) {
            capacity[r] = numbers.next("资源 %d 的容量 its capacity".formatted(r + 1), 0, Classical.MOST_UNITS);
        }
        List<Classical.Job> all = new ArrayList<>();
        for (int i = 0; i < jobs; i++) {
            all.add(job(numbers, i, jobs, resources));
        }
        if (numbers.hasMore()) {
            throw UnreadablePlan.at(file, numbers.line(), "最后一项活动之后还有内容 · more than the activities announced");
        }
        return Classical.network(file, file, capacity, all);
    }

    private static Classical.Job job(Numbers numbers, int i, int jobs, int resources) {
        int line = numbers.line();
        String of = "活动 %d 的".formatted(i + 1);
        int days = numbers.next(of + "工期 its duration", 0, Classical.MOST_DAYS);
        int[] units = new int[resources];
        for (int r = 0; r < resources; r++) {
            units[r] = numbers.next(of + "资源用量 its demand", 0, Classical.MOST_UNITS);
        }
        int[] successors = new int[numbers.next(of + "后续个数 how many follow", 0, jobs)];
        for (int k = 0; k < successors.length; k++) {
            successors[k] = numbers.next(of + "后续 what follows it", 1, jobs) - 1;
        }
        return new Classical.Job(days, units, successors, line);
    }
}
