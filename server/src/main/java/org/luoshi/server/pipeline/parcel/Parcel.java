package org.luoshi.server.pipeline.parcel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.luoshi.server.shared.UnitCode;

/**
 * A piece of land that could take a project.
 *
 * @param version of its stream
 * @param by who recorded it last, as the ledger writes it
 */
public record Parcel(Facts facts, int version, String by, Instant at) {

    public String code() {
        return facts.code();
    }

    /**
     * @param code of the parcel (宗地编号), as the district's land office writes it
     * @param park by name; empty where it lies in none
     * @param town in whose area it lies
     * @param output in yuan for each 亩 and year (亩均产值); empty where it is not known
     * @param holder who has the right of use; may be empty
     * @param ground GeoJSON in CGCS2000, a point or polygons; empty where it was not drawn
     */
    public record Facts(
            String code,
            String name,
            String park,
            UnitCode town,
            Area area,
            Use use,
            State state,
            Optional<BigDecimal> output,
            String holder,
            Optional<String> ground) {}

    /** What it may be used for, in the words of spreadsheets. */
    public enum Use {
        INDUSTRY("工业"),
        STORAGE("仓储物流"),
        RESEARCH("科研"),
        COMMERCE("商服"),
        OTHER("其他");

        private final String chinese;

        Use(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    public enum State {
        /** 闲置: nothing is made there. */
        IDLE("闲置"),
        /** 低效: less is made there than could be. */
        INEFFICIENT("低效"),
        /** 在用. */
        IN_USE("在用");

        private final String chinese;

        State(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}
