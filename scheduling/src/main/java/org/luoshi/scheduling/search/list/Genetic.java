package org.luoshi.scheduling.search.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.ToLongFunction;
import org.luoshi.scheduling.Network;
import org.luoshi.scheduling.critical.Timing;

/**
 * A genetic search over activity lists (Hartmann 1998), every child improved forward and backward (Valls et al. 2008). The
 * same seed gives the same course; how far it gets depends on the time given. Not safe for threads.
 */
public final class Genetic {

    private static final int POPULATION = 60;
    /** Chance with which two neighbours in a list change places. */
    private static final double SWAPS = 0.05;
    /** Children without any progress of the population's best after which it begins anew. */
    private static final int PATIENCE = 15_000;

    private final Decoder decoder;
    private final Crossing crossing;
    private final SplittableRandom random;
    private final long bound;
    private List<Individual> population = new ArrayList<>();
    private Optional<Individual> best = Optional.empty();
    private long decoded;

    Genetic(Decoder decoder, Crossing crossing, long bound, long seed) {
        this.decoder = decoder;
        this.crossing = crossing;
        this.random = new SplittableRandom(seed);
        this.bound = bound;
    }

    /** @param bound a makespan that cannot be beaten: the search ends there */
    public static Genetic makespan(Plain problem, int bound, long seed) {
        Improving improving = new Improving(problem);
        Peaks peaks = new Peaks(problem);
        return new Genetic(
                improving,
                (mother, father, random) -> peaks.cross(mother.starts(), father.starts(), random, improving.lists()),
                bound,
                seed);
    }

    /** @param cost of starts by activity number, to be made small; a value that cannot be beaten is {@code bound} */
    public static Genetic of(Network network, ToLongFunction<int[]> cost, long bound, long seed) {
        return new Genetic(new DatedImproving(new Timing(network), cost), Crossing::twoPoints, bound, seed);
    }

    /** @param goesOn asked once for each child */
    public void run(BooleanSupplier goesOn) {
        while (goesOn.getAsBoolean() && !done()) {
            found(goesOn);
            long top = top();
            int wait = PATIENCE;
            while (wait-- > 0 && goesOn.getAsBoolean() && !done() && population.size() > 1) {
                breed();
                if (top() < top) {
                    top = top();
                    wait = PATIENCE;
                }
            }
        }
    }

    /** @return the best starts so far; none while no list has found places for all */
    public Optional<int[]> best() {
        return best.map(Individual::starts);
    }

    public long decoded() {
        return decoded;
    }

    private boolean done() {
        return best.isPresent() && best.get().cost() <= bound;
    }

    private long top() {
        long top = Long.MAX_VALUE;
        for (Individual one : population) {
            top = Math.min(top, one.cost());
        }
        return top;
    }

    private void found(BooleanSupplier goesOn) {
        population = new ArrayList<>();
        double[] key = Arrays.stream(decoder.urgency()).map(tail -> -tail).toArray();
        for (int i = 0; i < POPULATION && !done() && (i == 0 || goesOn.getAsBoolean()); i++) {
            add(decoder.lists().sampled(key, random, i == 0 ? 0 : 0.2 + 0.8 * random.nextDouble()));
        }
    }

    private void add(int[] order) {
        decoded++;
        Optional<Individual> child = decoder.decode(order);
        child.ifPresent(one -> {
            if (best.isEmpty() || one.cost() < best.get().cost()) {
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
            if (one.cost() == child.cost() && Arrays.equals(one.starts(), child.starts())) {
                return;
            }
            worst = one.cost() >= population.get(worst).cost() ? i : worst;
        }
        if (child.cost() <= population.get(worst).cost()) {
            population.set(worst, child);
        }
    }

    private void breed() {
        int[] child = crossing.cross(pick(), pick(), random);
        mutate(child);
        add(child);
    }

    private Individual pick() {
        Individual one = population.get(random.nextInt(population.size()));
        Individual other = population.get(random.nextInt(population.size()));
        return one.cost() <= other.cost() ? one : other;
    }

    private void mutate(int[] order) {
        for (int i = 0; i + 1 < order.length; i++) {
            if (random.nextDouble() < SWAPS && !decoder.lists().leads(order[i], order[i + 1])) {
                int kept = order[i];
                order[i] = order[i + 1];
                order[i + 1] = kept;
            }
        }
    }
}
