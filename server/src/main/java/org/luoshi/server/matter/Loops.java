package org.luoshi.server.matter;

import org.luoshi.server.shared.Who;

/** Where commands on matters come in: loads, has decided, records. */
public interface Loops {

    /**
     * @param seen the version that the person saw
     * @param who at a post
     */
    Outcome act(MatterId matter, int seen, Command command, Who who);
}
