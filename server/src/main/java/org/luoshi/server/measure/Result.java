package org.luoshi.server.measure;

import org.luoshi.server.measure.series.IndicatorCode;
import org.luoshi.server.measure.series.Series;

/** What came of acting on an indicator. */
public sealed interface Result {

    record Done(Series series) implements Result {}

    record Refused(Refusal why) implements Result {}

    /** Somebody was quicker: nothing was written. */
    record Conflict(IndicatorCode code) implements Result {}

    /** There is none, or none that this person may see. */
    record NotThere() implements Result {}
}
