package org.luoshi.server.matter.sheet;

/**
 * A cell that came back other than it went out.
 *
 * @param key names it within its preview
 * @param number of the measure or node from 0; -1 where there is none
 * @param what the measure or node is called; empty for a cell of the matter itself
 * @param base as it went out
 * @param theirs as it is now
 * @param mine as it came back
 */
public record Change(
        String key,
        String sheet,
        String cell,
        Field field,
        int number,
        String what,
        String base,
        String theirs,
        String mine) {

    /** Whether somebody else has changed it meanwhile, to something else. */
    public boolean isConflict() {
        return !base.equals(theirs);
    }
}
