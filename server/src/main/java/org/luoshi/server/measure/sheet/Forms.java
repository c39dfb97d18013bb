package org.luoshi.server.measure.sheet;

import java.util.List;
import org.luoshi.server.shared.sheet.Column;
import org.luoshi.server.shared.sheet.Form;

/** How the sheets of indicators are laid out. */
final class Forms {

    static final Column CODE = Column.text("指标编码", "编码", "代码").needed();
    static final Column NAME = Column.text("名称", "指标名称", "指标").needed();
    static final Column GROUP = Column.text("分组", "类别");
    static final Column UNIT = Column.text("单位", "计量单位").needed();
    static final Column DIRECTION = Column.text("方向");
    static final Column EVERY = Column.text("周期", "频率").needed();
    static final Column NATURE = Column.text("口径").needed();
    static final Column SOURCE = Column.text("数据来源", "来源");
    static final Column OWNER = Column.text("责任单位", "填报单位").needed();
    static final Column PARENT = Column.text("上级指标");
    static final Column WEIGHT = Column.number("权重");
    static final Column PACE = Column.text("序时规则");

    static final Column YEAR = Column.number("年份", "年度").needed();
    static final Column TARGET = Column.number("目标值", "目标").needed();
    static final Column GROUNDS = Column.text("依据");

    /** For people who read the sheet; passed over. */
    static final Column LABEL = Column.text("指标名称", "名称", "指标");

    static final Column PERIOD = Column.text("期间", "月份", "时间").needed();
    static final Column VALUE = Column.number("数值", "实际值", "完成值").needed();
    static final Column WHY = Column.text("说明", "备注");

    static final Form INDICATORS = new Form(
            "指标", List.of(CODE, NAME, GROUP, UNIT, DIRECTION, EVERY, NATURE, SOURCE, OWNER, PARENT, WEIGHT, PACE));
    static final Form TARGETS = new Form("目标", List.of(CODE, LABEL, YEAR, TARGET, UNIT, GROUNDS));
    static final Form FIGURES = new Form("数据", List.of(CODE, LABEL, PERIOD, VALUE, UNIT, WHY));

    private Forms() {}
}
