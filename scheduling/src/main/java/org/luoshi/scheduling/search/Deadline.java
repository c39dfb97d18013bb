package org.luoshi.scheduling.search;

/** When a search has to be over, by the machine's running clock: no plan depends on what day it is. */
record Deadline(long nanos) {

    static Deadline in(double seconds) {
        return new Deadline(System.nanoTime() + (long) (seconds * 1e9));
    }

    double left() {
        return Math.max(0, (nanos - System.nanoTime()) / 1e9);
    }

    boolean isOver() {
        return System.nanoTime() >= nanos;
    }

    /** The part of what is left. */
    Deadline share(double part) {
        return in(left() * part);
    }
}
