package org.luoshi.server.measure.catalogue;

import java.util.Optional;
import org.luoshi.server.measure.Refusal;
import org.luoshi.server.measure.series.Indicator;

/** Where on paper a refusal belongs: beside the cell or the field that has to be changed. */
public final class Blame {

    private Blame() {}

    /** Of defining an indicator. */
    public static Wrong of(Refusal refusal, Optional<Indicator> was, Indicator wanted) {
        Field field = switch (refusal.code()) {
            case "measure-fixed", "measure-parts-fixed" ->
                was.map(it -> changed(it, wanted)).orElse(Field.UNIT);
            case "measure-unit" -> Field.UNIT;
            case "measure-name" -> Field.NAME;
            case "measure-group-long" -> Field.GROUP;
            case "measure-source-long" -> Field.SOURCE;
            case "measure-not-yours", "measure-code-kept", "measure-retired" -> Field.CODE;
            default -> Field.PARENT;
        };
        return new Wrong(field, refusal.code(), refusal.values());
    }

    private static Field changed(Indicator was, Indicator wanted) {
        if (!was.unit().equals(wanted.unit())) {
            return Field.UNIT;
        }
        if (was.nature() != wanted.nature()) {
            return Field.NATURE;
        }
        return was.every() != wanted.every() ? Field.EVERY : Field.DIRECTION;
    }

    /** Of setting a year's target. */
    public static Wrong ofTarget(Refusal refusal) {
        return new Wrong(
                refusal.code().equals("measure-year") ? Field.YEAR : Field.TARGET, refusal.code(), refusal.values());
    }
}
