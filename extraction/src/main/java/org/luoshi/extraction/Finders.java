package org.luoshi.extraction;

import org.luoshi.extraction.due.DueFinder;
import org.luoshi.extraction.measure.MeasureFinder;
import org.luoshi.extraction.naming.FrameworkFinder;
import org.luoshi.extraction.naming.ProjectFinder;
import org.luoshi.extraction.outline.LineLexicon;
import org.luoshi.extraction.owner.OwnerFinder;
import org.luoshi.extraction.sentence.Judge;

/** What knows the words; loaded once, shared by all documents. */
record Finders(
        LineLexicon lines,
        DueFinder dues,
        OwnerFinder owners,
        MeasureFinder figures,
        ProjectFinder projects,
        FrameworkFinder frameworks,
        Judge judge) {

    static Finders load() {
        return new Finders(
                new LineLexicon(),
                new DueFinder(),
                new OwnerFinder(),
                new MeasureFinder(),
                new ProjectFinder(),
                new FrameworkFinder(),
                new Judge());
    }
}
