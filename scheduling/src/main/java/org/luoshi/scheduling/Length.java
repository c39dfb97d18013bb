package org.luoshi.scheduling;

/** How long an activity takes 工期, in working days of its own calendar. */
public sealed interface Length {

    /** What a plan is made with. */
    int days();

    /** Known: 0 is a milestone 里程碑. */
    record Fixed(int days) implements Length {
        public Fixed {
            if (days < 0) {
                throw new IllegalArgumentException("a duration is 0 or more days, not " + days);
            }
        }
    }

    /**
     * Estimated with three points 三点估算.
     *
     * @param optimistic when all goes well
     * @param likely what happens most often
     * @param pessimistic when what can go wrong does
     */
    record ThreePoint(int optimistic, int likely, int pessimistic) implements Length {
        public ThreePoint {
            if (optimistic < 0 || optimistic > likely || likely > pessimistic) {
                throw new IllegalArgumentException(
                        "three points stand in the order 0 ≤ optimistic ≤ likely ≤ pessimistic, not %d, %d, %d"
                                .formatted(optimistic, likely, pessimistic));
            }
        }

        /** The mean that PERT gives to a beta distribution, (o + 4m + p) / 6 (Malcolm et al. 1959), rounded up. */
        @Override
        public int days() {
            return Math.ceilDiv(optimistic + 4 * likely + pessimistic, 6);
        }
    }

    static Length of(int days) {
        return new Fixed(days);
    }
}
