package org.luoshi.scheduling.search.list;

/**
 * What is free of every resource on every day. Several resources share a word, each in a field with a guard bit above it,
 * so that one subtraction compares them all.
 */
final class Profile {

    private final int fieldBits;
    private final int words;
    private final long guards;
    private final long[][] capacity;
    private final long[][] free;
    private final long[][] need;

    Profile(Plain problem) {
        int resources = problem.capacity().length;
        this.fieldBits = most(problem) < 1 << 15 ? 16 : 32;
        int fields = 64 / fieldBits;
        this.words = Math.ceilDiv(resources, fields);
        this.guards = guards(fields);
        this.capacity = new long[words][problem.horizon()];
        this.free = new long[words][problem.horizon()];
        this.need = new long[words][problem.size()];
        for (int r = 0; r < resources; r++) {
            int shift = r % fields * fieldBits;
            for (int day = 0; day < problem.horizon(); day++) {
                capacity[r / fields][day] |= (long) problem.capacity()[r][day] << shift;
            }
            for (int i = 0; i < problem.size(); i++) {
                need[r / fields][i] |= (long) problem.demand()[i][r] << shift;
            }
        }
    }

    private static int most(Plain problem) {
        int most = 0;
        for (int[] days : problem.capacity()) {
            for (int units : days) {
                most = Math.max(most, units);
            }
        }
        for (int[] units : problem.demand()) {
            for (int one : units) {
                most = Math.max(most, one);
            }
        }
        return most;
    }

    private long guards(int fields) {
        long all = 0;
        for (int field = 0; field < fields; field++) {
            all |= 1L << (field * fieldBits + fieldBits - 1);
        }
        return all;
    }

    void clear() {
        for (int word = 0; word < words; word++) {
            System.arraycopy(capacity[word], 0, free[word], 0, free[word].length);
        }
    }

    /** @return the first start from {@code start} on with enough free on all its days; above {@code last} when none is */
    int fit(int activity, int start, int last, int work) {
        int at = start;
        search:
        while (at <= last) {
            for (int word = 0; word < words; word++) {
                long want = need[word][activity];
                if (want == 0) {
                    continue;
                }
                long[] days = free[word];
                for (int day = at + work - 1; day >= at; day--) {
                    if ((((days[day] | guards) - want) & guards) != guards) {
                        at = day + 1;
                        continue search;
                    }
                }
            }
            return at;
        }
        return at;
    }

    void take(int activity, int start, int work) {
        for (int word = 0; word < words; word++) {
            long want = need[word][activity];
            if (want != 0) {
                for (int day = start; day < start + work; day++) {
                    free[word][day] -= want;
                }
            }
        }
    }

    void giveBack(int activity, int start, int work) {
        for (int word = 0; word < words; word++) {
            long want = need[word][activity];
            if (want != 0) {
                for (int day = start; day < start + work; day++) {
                    free[word][day] += want;
                }
            }
        }
    }
}
