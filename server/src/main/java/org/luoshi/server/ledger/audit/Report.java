package org.luoshi.server.ledger.audit;

import java.util.List;
import org.luoshi.server.shared.Digest;

/**
 * What an audit found.
 *
 * @param root of the history tree over the events as they are
 * @param findings the first {@link Findings#MOST}, in the order of events; empty where all is well
 * @param all how many findings there were in all
 */
public record Report(long events, int checkpoints, long files, Digest root, List<Finding> findings, long all) {

    public Report {
        findings = List.copyOf(findings);
    }

    public boolean isWell() {
        return all == 0;
    }
}
