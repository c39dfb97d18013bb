package org.luoshi.server.plan;

import java.util.OptionalInt;
import org.luoshi.scheduling.Link;

/**
 * What ties two nodes of a plan 搭接关系.
 *
 * @param from the key of the one that goes before
 * @param lag the least, in statutory working days; below 0 the second may begin so many days before the first ends 压茬
 * @param most the most, where there is one
 */
public record Tie(String from, String to, Link.Kind kind, int lag, OptionalInt most) {

    /** The usual one: the second begins when the first has ended. */
    public static Tie after(String from, String to) {
        return new Tie(from, to, Link.Kind.FS, 0, OptionalInt.empty());
    }
}
