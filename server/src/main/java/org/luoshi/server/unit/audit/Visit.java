package org.luoshi.server.unit.audit;

/**
 * Who does something, as the trail writes it.
 *
 * @param who login, name and post
 * @param address where from
 */
public record Visit(String who, String address) {

    /** The product itself: at start, from the command line. */
    public static final Visit PRODUCT = new Visit("luoshi", "-");
}
