package org.luoshi.server.measure.series;

/** Which way is good (方向). */
public enum Direction {
    /** 越高越好. */
    UP,
    /** 越低越好: a bound that is not to be passed. */
    DOWN
}
