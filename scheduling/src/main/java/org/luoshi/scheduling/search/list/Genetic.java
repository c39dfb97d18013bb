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
 * A genetic search over activity lists (Hartmann 1998), every child improved forward and backward (Valls et al. 2008).
 * Of two that cost the same, the one whose work lies earlier is the fitter. The
 * same seed gives the same course; how far it gets depends on the time given. Not safe for threads.
 */
public final class Genetic {

    private static final int POPULATION = 150;
    /** Where each decoding takes long, as many are never bred through in the time. */
    private static final int POPULATION_OF_LONG_LISTS = 60;

    private static final int LONG = 300;
    /** Children without any progress of the population's best after which it begins anew. */
    private static final int PATIENCE = 40_000;

    private final Decoder decoder;
    private final Crossing crossing;
    private final Mutation mutation;
    private final SplittableRandom random;
    private final long bound;
    private final int size;
    private List<Individual> population = new ArrayList<>();
    private Optional<Individual> best = Optional.empty();
    private long decoded;

    Genetic(Decoder decoder, Crossing crossing, long bound, long seed) {
        this.decoder = decoder;
        this.crossing = crossing;
        this.random = new SplittableRandom(seed);
        this.mutation = new Mutation(decoder.lists(), random);
        this.bound = bound;
        this.size = decoder.urgency().length > LONG ? POPULATION_OF_LONG_LISTS : POPULATION;
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
        for (int i = 0; i < size && !done() && (i == 0 || goesOn.getAsBoolean()); i++) {
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
            if (population.size() < size) {
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
            worst = one.isBetterThan(population.get(worst)) ? worst : i;
        }
        if (!population.get(worst).isBetterThan(child)) {
            population.set(worst, child);
        }
    }

    private void breed() {
        int[] child = crossing.cross(pick(), pick(), random);
        mutation.change(child);
        add(child);
    }

    private Individual pick() {
        Individual one = population.get(random.nextInt(population.size()));
        Individual other = population.get(random.nextInt(population.size()));
        return other.isBetterThan(one) ? other : one;
    }
}
