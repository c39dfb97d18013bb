package org.luoshi.server.web.leads;

import java.util.List;
import java.util.Map;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.pipeline.Sizes;

/**
 * The pipeline's page.
 *
 * @param all how many leads of this kind the reader may see
 * @param rows that the query leaves
 * @param columns by stage
 * @param still how many of all wait for being dropped or brought back to life
 * @param doubtful registered although they look like another's; for the supervision office
 * @param units to choose from, name by code
 */
public record LeadsPage(
        LeadQuery query,
        int all,
        List<LeadRow> rows,
        List<Column> columns,
        long still,
        List<LeadRow> doubtful,
        Map<String, String> units,
        List<String> chains,
        List<Sizes.Size> sizes,
        List<Playbook.Stage> stages) {

    private static final int MOST_TILES = 6;

    /** More rows are found by narrowing the list. */
    private static final int MOST_ROWS = 200;

    public List<LeadRow> shown() {
        return rows.subList(0, Math.min(MOST_ROWS, rows.size()));
    }

    public int more() {
        return rows.size() - shown().size();
    }

    /** @param late how many of them have a light that is not green */
    public record Column(Playbook.Stage stage, List<LeadRow> rows, long late) {

        public List<LeadRow> shown() {
            return rows.subList(0, Math.min(MOST_TILES, rows.size()));
        }

        public boolean more() {
            return rows.size() > MOST_TILES;
        }
    }
}
