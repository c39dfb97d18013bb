package org.luoshi.server.chain;

/** An enterprise's part in a segment, the weightiest first. The names are written into events. */
public enum Rank {
    /** 链主. */
    MASTER,
    /** 龙头. */
    LEADING,
    /** 骨干. */
    BACKBONE,
    /** 配套. */
    SUPPORTING;

    /** Whether the chain turns round it: suppliers should be within its reach. */
    public boolean isCentre() {
        return this == MASTER || this == LEADING;
    }
}
