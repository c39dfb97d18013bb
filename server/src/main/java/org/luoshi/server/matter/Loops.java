package org.luoshi.server.matter;

import java.time.Instant;
import org.luoshi.server.shared.Who;

/** Where commands on matters come in: loads, has decided, records. */
public interface Loops {

    /**
     * @param seen the version that the person saw
     * @param who at a post
     */
    Outcome act(MatterId matter, int seen, Command command, Who who);

    /**
     * For loading what happened elsewhere or earlier, and for the sample district: as {@link #act}, at a time of the
     * caller's. Refused where that is before the last thing that happened to the matter.
     */
    Outcome actAt(MatterId matter, int seen, Command command, Who who, Instant at);

    /**
     * After something that changes what is to be expected of a matter happened elsewhere: records it, where it is not what
     * was expected before. Inside the caller's transaction; for the matter as it is, whoever may see it.
     */
    void foresee(MatterId matter, Who who, Instant at);
}
