package org.luoshi.server.chain;

/** What is known of an enterprise's year. The names are written into events: a new one may be added, none renamed. */
public enum Figure {
    /** 工业总产值, 万元. */
    OUTPUT(Unit.WAN),
    /** 营业收入, 万元. */
    REVENUE(Unit.WAN),
    /** 主营业务收入, 万元. */
    MAIN_REVENUE(Unit.WAN),
    /** 高新技术产品（服务）收入, 万元. */
    HIGH_TECH_REVENUE(Unit.WAN),
    /** 研发费用, 万元. */
    RESEARCH(Unit.WAN),
    /** 资产总额, 万元. */
    ASSETS(Unit.WAN),
    /** 负债总额, 万元. */
    DEBTS(Unit.WAN),
    /** 从业人员, 人. */
    JOBS(Unit.PEOPLE),
    /** 科技人员, 人. */
    SCIENTISTS(Unit.PEOPLE),
    /** Ⅰ类知识产权（发明专利等）, 件. */
    PATENTS_I(Unit.PIECES),
    /** Ⅱ类知识产权（实用新型、软件著作权等）, 件. */
    PATENTS_II(Unit.PIECES);

    private final Unit unit;

    Figure(Unit unit) {
        this.unit = unit;
    }

    /** What it is counted in. */
    public enum Unit {
        /** 万元. */
        WAN,
        /** 人. */
        PEOPLE,
        /** 件. */
        PIECES
    }

    public Unit unit() {
        return unit;
    }
}
