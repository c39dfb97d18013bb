package org.luoshi.server.unit.sheet;

import java.util.List;
import org.luoshi.server.unit.DutyListed;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Unit;

/** How the spreadsheet is laid out: its sheets, their columns, and the words in them. */
enum Form {
    UNITS(
            "单位",
            new Column("code", "代码", 14),
            new Column("name", "全称", 34),
            new Column("brief", "简称", 18),
            new Column("aliases", "别名、曾用名", 34),
            new Column("kind", "类别", 10),
            new Column("parent", "上级", 12),
            new Column("members", "专班成员", 24),
            new Column("duties", "职责（一行一条）", 70),
            new Column("state", "状态", 8)),
    POSTS(
            "岗位",
            new Column("code", "代码", 20),
            new Column("title", "岗位", 26),
            new Column("role", "角色", 12),
            new Column("holder", "任职人", 12),
            new Column("deputy", "代理岗位", 20),
            new Column("reports-to", "上报岗位", 20),
            new Column("state", "状态", 8)),
    DUTIES(
            "履职清单",
            new Column("unit", "镇街", 14),
            new Column("number", "编号", 10),
            new Column("kind", "类别", 12),
            new Column("words", "事项", 70),
            new Column("by", "牵头或收回单位", 18));

    static final String GONE = "已撤销";
    static final String STANDS = "在用";

    private final String title;
    private final List<Column> columns;

    Form(String title, Column... columns) {
        this.title = title;
        this.columns = List.of(columns);
    }

    String title() {
        return title;
    }

    List<Column> columns() {
        return columns;
    }

    /**
     * @param key as {@link org.luoshi.server.unit.change.Ruling.Refused#field()} names it
     * @param width in characters
     */
    record Column(String key, String heading, int width) {}

    static String word(Unit.Kind kind) {
        return switch (kind) {
            case DISTRICT -> "区";
            case BUREAU -> "部门";
            case TOWN -> "镇";
            case STREET -> "街道";
            case COMMUNITY -> "村社区";
            case STATE_FIRM -> "国有企业";
            case PARK -> "园区";
            case TASK_FORCE -> "专班";
            case UPPER -> "上级机构";
        };
    }

    static String word(Role role) {
        return switch (role) {
            case SYSTEM -> "系统管理员";
            case SECURITY -> "安全管理员";
            case AUDIT -> "审计员";
            case SUPERVISOR -> "督查";
            case LEADER -> "领导";
            case UNIT_HEAD -> "单位负责人";
            case CLERK -> "承办人";
            case OBSERVER -> "观察员";
        };
    }

    static String word(DutyListed.Kind kind) {
        return switch (kind) {
            case BASIC -> "基本履职";
            case COOPERATING -> "配合履职";
            case TAKEN_BACK -> "上级收回";
        };
    }
}
