package org.luoshi.scheduling.search.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * A genetic search over activity lists (Hartmann 1998), every child improved forward and backward (Valls et al. 2008). The
 * same seed gives the same course; how far it gets depends on the time given. Not safe for threads.
 */
public final class Genetic {

    private static final int POPULATION = Integer.getInteger("pop", 60);
    private static final double SWAPS = Integer.getInteger("sw", 50) / 1000.0;
    /** Children without any progress of the population's best after which it begins anew. */
    private static final int PATIENCE = Integer.getInteger("pat", 6000);

    private final Plain problem;
    private final Improving improving;
    private final SplittableRandom random;
    private final int bound;
    private List<Individual> population = new ArrayList<>();
    private Optional<Individual> best = Optional.empty();
    private long decoded;

    /** @param bound a makespan that cannot be beaten: the search ends there */
    public Genetic(Plain problem, int bound, long seed) {
        this.problem = problem;
        this.improving = new Improving(problem);
        this.random = new SplittableRandom(seed);
        this.bound = bound;
    }

    /** @param goesOn asked once for each child */
    public void run(BooleanSupplier goesOn) {
        while (goesOn.getAsBoolean() && !done()) {
            found();
            int wait = PATIENCE;
            int top = top();
            while (wait-- > 0 && goesOn.getAsBoolean() && !done() && population.size() > 1) {
                breed();
                if (top() < top) {
                    top = top();
                    wait = PATIENCE;
                }
            }
        }
    }

    public Optional<int[]> best() {
        return best.map(Individual::starts);
    }

    public long decoded() {
        return decoded;
    }

    private boolean done() {
        return best.isPresent() && best.get().makespan() <= bound;
    }

    private int top() {
        return population.stream().mapToInt(Individual::makespan).min().orElse(Integer.MAX_VALUE);
    }

    private void found() {
        population = new ArrayList<>();
        double[] tails = Tails.of(problem);
        for (int i = 0; i < POPULATION; i++) {
            double[] key = Arrays.stream(tails).map(tail -> -tail).toArray();
            add(improving.lists().sampled(key, random, 0.2 + 0.8 * random.nextDouble()));
        }
    }

    private void add(int[] order) {
        decoded++;
        Optional<Individual> child = improving.decode(order);
        child.ifPresent(one -> {
            if (best.isEmpty() || one.makespan() < best.get().makespan()) {
                best = child;
            }
            if (population.size() < POPULATION) {
                population.add(one);
            } else {
                replaceWorst(one);
            }
        });
    }

    private void replaceWorst(Individual child) {
        int worst = 0;
        for (int i = 0; i < population.size(); i++) {
            Individual one = population.get(i);
            if (one.makespan() == child.makespan() && Arrays.equals(one.starts(), child.starts())) {
                return;
            }
            worst = one.makespan() >= population.get(worst).makespan() ? i : worst;
        }
        if (child.makespan() <= population.get(worst).makespan()) {
            population.set(worst, child);
        }
    }

    private void breed() {
        Individual mother = pick();
        Individual father = pick();
        int[] child = cross(mother.order(), father.order());
        mutate(child);
        add(child);
    }

    private Individual pick() {
        Individual one = population.get(random.nextInt(population.size()));
        Individual other = population.get(random.nextInt(population.size()));
        return one.makespan() <= other.makespan() ? one : other;
    }

    /** Two-point crossover: the mother's head and tail, in between what is left in the father's order. */
    private int[] cross(int[] mother, int[] father) {
        int n = mother.length;
        int from = random.nextInt(n);
        int length = n / 4 + random.nextInt(Math.max(1, n / 2));
        int until = Math.min(n, from + length);
        int[] child = new int[n];
        boolean[] taken = new boolean[n];
        for (int i = 0; i < from; i++) {
            child[i] = mother[i];
            taken[mother[i]] = true;
        }
        int at = from;
        for (int i = 0; i < n && at < until; i++) {
            if (!taken[father[i]]) {
                child[at++] = father[i];
                taken[father[i]] = true;
            }
        }
        for (int i = 0; i < n; i++) {
            if (!taken[mother[i]]) {
                child[at++] = mother[i];
            }
        }
        return child;
    }

    private void mutate(int[] order) {
        for (int i = 0; i + 1 < order.length; i++) {
            if (random.nextDouble() < SWAPS && !improving.lists().leads(order[i], order[i + 1])) {
                int kept = order[i];
                order[i] = order[i + 1];
                order[i + 1] = kept;
            }
        }
    }
}
