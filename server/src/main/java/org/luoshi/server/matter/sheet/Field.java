package org.luoshi.server.matter.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of the three tables, known by their headings: they may be moved, not renamed. */
public enum Field {
    ID(Table.MATTERS, "编号", 6, Kind.KEY),
    VERSION(Table.MATTERS, "版本", 6, Kind.KEY),
    SECTION(Table.MATTERS, "类别", 22, Kind.SHOWN),
    TITLE(Table.MATTERS, "重点任务", 36, Kind.TEXT),
    QUOTE(Table.MATTERS, "原文", 60, Kind.SHOWN),
    MEASURES(Table.MATTERS, "量化目标", 34, Kind.SHOWN),
    LEAD(Table.MATTERS, "牵头单位", 18, Kind.UNITS),
    RESPONSIBLE(Table.MATTERS, "责任单位", 22, Kind.UNITS),
    SUPPORT(Table.MATTERS, "配合单位", 22, Kind.UNITS),
    DUE(Table.MATTERS, "完成时限", 13, Kind.DAY),
    DUE_WORDS(Table.MATTERS, "时限原文", 14, Kind.SHOWN),
    CRITERION(Table.MATTERS, "办结标准", 36, Kind.TEXT),
    EVIDENCE(Table.MATTERS, "办结佐证", 24, Kind.TEXT),
    STATE(Table.MATTERS, "状态", 10, Kind.SHOWN),
    HOLDER(Table.MATTERS, "持球单位", 16, Kind.SHOWN),
    STAGE(Table.MATTERS, "阶段", 12, Kind.TEXT),
    PROGRESS(Table.MATTERS, "进度（%）", 10, Kind.SHOWN),
    SOURCE(Table.MATTERS, "出处", 34, Kind.SHOWN),
    WORDS(Table.MATTERS, "本次说明", 36, Kind.TEXT),

    MEASURE_ID(Table.MEASURES, "编号", 6, Kind.KEY),
    MEASURE_VERSION(Table.MEASURES, "版本", 6, Kind.KEY),
    MEASURE_MATTER(Table.MEASURES, "重点任务", 36, Kind.SHOWN),
    MEASURE_NUMBER(Table.MEASURES, "序号", 8, Kind.KEY),
    METRIC(Table.MEASURES, "指标", 30, Kind.SHOWN),
    TARGET(Table.MEASURES, "目标", 16, Kind.SHOWN),
    UNIT(Table.MEASURES, "单位", 10, Kind.SHOWN),
    FIGURE(Table.MEASURES, "当前值", 14, Kind.FIGURE),

    NODE_ID(Table.NODES, "编号", 6, Kind.KEY),
    NODE_VERSION(Table.NODES, "版本", 6, Kind.KEY),
    NODE_MATTER(Table.NODES, "重点任务", 36, Kind.SHOWN),
    NODE_NUMBER(Table.NODES, "序号", 8, Kind.KEY),
    NODE(Table.NODES, "节点", 36, Kind.TEXT),
    NODE_DUE(Table.NODES, "计划完成", 13, Kind.DAY),
    NODE_DONE(Table.NODES, "实际完成", 13, Kind.DAY);

    /** A sheet of the workbook. */
    public enum Table {
        MATTERS("事项清单"),
        MEASURES("指标"),
        NODES("节点");

        private final String title;

        Table(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** What a cell holds, and whether a person may change it. */
    enum Kind {
        /** Tells which matter and which version; locked. */
        KEY,
        /** Only shown; locked. */
        SHOWN,
        TEXT,
        /** Names of units, separated by 、. */
        UNITS,
        DAY,
        FIGURE
    }

    private final Table table;
    private final String heading;
    private final int width;
    private final Kind kind;

    /** @param width in characters */
    Field(Table table, String heading, int width, Kind kind) {
        this.table = table;
        this.heading = heading;
        this.width = width;
        this.kind = kind;
    }

    public Table table() {
        return table;
    }

    public String heading() {
        return heading;
    }

    int width() {
        return width;
    }

    Kind kind() {
        return kind;
    }

    boolean isEditable() {
        return kind != Kind.KEY && kind != Kind.SHOWN;
    }

    static List<Field> of(Table table) {
        return Arrays.stream(values()).filter(it -> it.table == table).toList();
    }

    static Optional<Field> headed(Table table, String heading) {
        return of(table).stream().filter(it -> it.heading.equals(heading)).findFirst();
    }
}
