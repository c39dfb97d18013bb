package org.luoshi.server.pipeline;

import java.util.List;
import org.luoshi.server.shared.sheet.Column;
import org.luoshi.server.shared.sheet.Form;

/** How a spreadsheet of leads is laid out. */
final class LeadSheet {

    static final Column KIND = Column.text("类别", "线索类别");
    static final Column INVESTOR = Column.text("企业名称", "投资方", "姓名", "企业或姓名").needed();
    static final Column CODE = Column.text("统一社会信用代码", "信用代码");
    static final Column UNIT = Column.text("承办单位", "登记单位", "责任单位").needed();
    static final Column DAY = Column.day("登记日期");
    static final Column FROM = Column.text("来源地", "投资方所在地");
    static final Column SIZE = Column.text("规模", "档次");
    static final Column INVESTMENT = Column.number("计划投资（万元）", "计划投资", "总投资（万元）");
    static final Column LAND = Column.number("需用地（亩）", "需用地");
    static final Column CHAIN = Column.text("产业链");
    static final Column SEGMENT = Column.text("环节", "产业链环节");
    static final Column PRODUCT = Column.text("产品或方向", "产品", "专业方向");
    static final Column CONTACT = Column.text("联系方式", "联系人");
    static final Column WHY = Column.text("线索由来", "备注");
    static final Column REASON = Column.text("重名说明");

    static final Form FORM = new Form(
            "线索",
            List.of(
                    KIND,
                    INVESTOR,
                    CODE,
                    UNIT,
                    DAY,
                    FROM,
                    SIZE,
                    INVESTMENT,
                    LAND,
                    CHAIN,
                    SEGMENT,
                    PRODUCT,
                    CONTACT,
                    WHY,
                    REASON));

    static final List<String> EXAMPLE = List.of(
            "招商",
            "示例轴承有限公司",
            "",
            "区商务局",
            "",
            "江苏苏州",
            "",
            "32000",
            "80",
            "高端轴承",
            "保持架",
            "精密保持架",
            "张经理 138****5678",
            "产业链缺口：保持架本地无供应",
            "");

    static final List<String> NOTES = List.of(
            "1. 带 * 的列必填。表里的示例行请删去。",
            "2. 类别写“招商”或“人才”，空着按招商。人才的“企业名称”一列写姓氏加星号，“规模”写：领军人才、骨干人才、青年人才。",
            "3. 计划投资以万元计，需用地以亩计；写了计划投资，规模由系统按投资额定档。",
            "4. 信用代码为 18 位统一社会信用代码，填了就按它查重；没有填的按名称近似查重，近似的要在“重名说明”里写明为什么不是同一家。",
            "5. 同一家企业已由别的单位登记且仍在保护期内的，这一行不采用。",
            "6. 联系方式里的电话、邮箱入库前会自动遮盖。登记日期只在督查室导入历史线索时填，平时由系统记当天。",
            "7. 传上来先看预览，确认之前不保存任何内容。");

    private LeadSheet() {}
}
