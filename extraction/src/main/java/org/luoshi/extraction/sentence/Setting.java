package org.luoshi.extraction.sentence;

import org.luoshi.extraction.outline.Outline;
import org.luoshi.extraction.outline.Phase;

/**
 * Where a sentence stands.
 *
 * @param heading true for a heading, a run-in heading too
 * @param furniture true for page furniture
 * @param lineEnd true when the line ends with it
 * @param opening characters of the numbering in front of it
 * @param namesADay true when a day is named by which it is owed
 * @param figures how many figures it holds
 * @param inSpeech true when it stands in the speech of somebody who speaks for a unit
 * @param namesTheUnit true when its subject is a unit
 * @param note true for a bracket that only names who is responsible
 */
public record Setting(
        Outline.Kind kind,
        Phase phase,
        boolean heading,
        boolean furniture,
        boolean lineEnd,
        int opening,
        boolean namesADay,
        int figures,
        boolean inSpeech,
        boolean namesTheUnit,
        boolean note) {}
