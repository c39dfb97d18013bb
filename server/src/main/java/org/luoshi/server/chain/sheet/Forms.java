package org.luoshi.server.chain.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.Figure;
import org.luoshi.server.chain.Qualification;
import org.luoshi.server.chain.Rank;
import org.luoshi.server.shared.sheet.Column;
import org.luoshi.server.shared.sheet.Form;

/** How the workbook is laid out: its sheets, their columns, and the words in them. */
final class Forms {

    static final Column CHAIN = Column.text("产业链代码", "产业链").needed();
    static final Column CHAIN_NAME = Column.text("产业链名称", "名称").needed();
    static final Column LEADER = Column.text("链长", "链长岗位");
    static final Column LEAD = Column.text("牵头单位", "牵头部门");
    static final Column FORCE = Column.text("工作专班", "专班");
    static final Form CHAINS = new Form("产业链", List.of(CHAIN, CHAIN_NAME, LEADER, LEAD, FORCE));

    static final Column SEGMENT = Column.text("环节代码", "环节").needed();
    static final Column SEGMENT_NAME = Column.text("环节名称", "名称").needed();
    static final Column STREAM = Column.text("位置", "上中下游").needed();
    static final Column FEEDS = Column.text("流向环节", "下一环节");
    static final Form SEGMENTS = new Form("环节", List.of(CHAIN, SEGMENT, SEGMENT_NAME, STREAM, FEEDS));

    static final Column PRODUCT = Column.text("产品代码").needed();
    static final Column PRODUCT_NAME = Column.text("产品名称", "名称").needed();
    static final Column INPUTS = Column.text("投入品", "原料和零部件");
    static final Form PRODUCTS = new Form("产品", List.of(CHAIN, PRODUCT, PRODUCT_NAME, SEGMENT, INPUTS));

    static final Column CODE = Column.text("统一社会信用代码", "信用代码").needed();
    static final Column NAME = Column.text("企业名称", "名称").needed();
    static final Column BRIEF = Column.text("简称");
    static final Column TOWN = Column.text("镇街", "所属镇街", "属地").needed();
    static final Column ADDRESS = Column.text("地址");
    static final Column LONGITUDE = Column.number("经度");
    static final Column LATITUDE = Column.number("纬度");
    static final Column FOUNDED = Column.day("成立日期");
    static final Column IN_CHAIN = Column.text("所在产业链", "产业链");
    static final Column IN_SEGMENT = Column.text("所在环节", "环节");
    static final Column RANK = Column.text("角色");
    static final Column OTHER_PLACES = Column.text("其他位置");
    static final Column MAKES = Column.text("主要产品", "产品");
    static final Column HELD = Column.text("资质");
    static final Column STATE = Column.text("状态");
    static final Form ENTERPRISES = new Form(
            "企业",
            List.of(
                    CODE,
                    NAME,
                    BRIEF,
                    TOWN,
                    ADDRESS,
                    LONGITUDE,
                    LATITUDE,
                    FOUNDED,
                    IN_CHAIN,
                    IN_SEGMENT,
                    RANK,
                    OTHER_PLACES,
                    MAKES,
                    HELD,
                    STATE));

    static final Column BOUGHT = Column.text("采购产品", "产品").needed();
    static final Column ORIGIN = Column.text("来源").needed();
    static final Column SHARE = Column.number("占需求比重（%）", "占比");
    static final Column AMOUNT = Column.number("年采购额（万元）", "采购额");
    static final Column SUPPLIER = Column.text("本地供应商", "供应商");
    static final Form TRADE = new Form("购销", List.of(CODE, BOUGHT, ORIGIN, SHARE, AMOUNT, SUPPLIER));

    static final Column YEAR = Column.number("年度", "年份").needed();
    static final Map<Figure, Column> FIGURES = figures();
    static final Form YEARS = new Form(
            "年度数据",
            Stream.concat(Stream.of(CODE, YEAR), FIGURES.values().stream()).toList());

    static final List<Form> ALL = List.of(CHAINS, SEGMENTS, PRODUCTS, ENTERPRISES, TRADE, YEARS);

    private Forms() {}

    private static Map<Figure, Column> figures() {
        Map<Figure, Column> columns = new EnumMap<>(Figure.class);
        for (Figure it : Figure.values()) {
            columns.put(
                    it,
                    switch (it) {
                        case OUTPUT -> Column.number("工业总产值（万元）", "产值");
                        case REVENUE -> Column.number("营业收入（万元）", "营业收入");
                        case MAIN_REVENUE -> Column.number("主营业务收入（万元）", "主营业务收入");
                        case HIGH_TECH_REVENUE -> Column.number("高新技术产品收入（万元）", "高新技术产品收入");
                        case RESEARCH -> Column.number("研发费用（万元）", "研发费用");
                        case ASSETS -> Column.number("资产总额（万元）", "资产总额");
                        case DEBTS -> Column.number("负债总额（万元）", "负债总额");
                        case JOBS -> Column.number("从业人员（人）", "从业人员");
                        case SCIENTISTS -> Column.number("科技人员（人）", "科技人员");
                        case PATENTS_I -> Column.number("Ⅰ类知识产权（件）", "发明专利");
                        case PATENTS_II -> Column.number("Ⅱ类知识产权（件）", "实用新型和软件著作权");
                    });
        }
        return columns;
    }

    static String word(Chain.Stream it) {
        return switch (it) {
            case UP -> "上游";
            case MIDDLE -> "中游";
            case DOWN -> "下游";
        };
    }

    static String word(Rank it) {
        return switch (it) {
            case MASTER -> "链主";
            case LEADING -> "龙头";
            case BACKBONE -> "骨干";
            case SUPPORTING -> "配套";
        };
    }

    static String word(Enterprise.Origin it) {
        return switch (it) {
            case LOCAL -> "本地";
            case OUTSIDE -> "外地";
        };
    }

    static final String STANDS = "在营";

    static String word(Enterprise.Left it) {
        return switch (it) {
            case CLOSED -> "已注销";
            case MOVED -> "已迁出";
        };
    }

    static String word(Qualification it) {
        return switch (it) {
            case ABOVE_SCALE -> "规模以上工业企业";
            case TECH_SME -> "科技型中小企业";
            case HIGH_TECH -> "高新技术企业";
            case SPECIALISED -> "专精特新中小企业";
            case LITTLE_GIANT -> "专精特新小巨人";
            case CHAMPION -> "制造业单项冠军";
        };
    }

    /** The constant that this word means, however its quotation marks are written. */
    static <E extends Enum<E>> Optional<E> meant(E[] all, java.util.function.Function<E, String> word, String typed) {
        String plain = typed.replaceAll("[“”\"'‘’\\s]", "").replaceFirst("企业$", "");
        return Stream.of(all)
                .filter(it -> word.apply(it).replaceFirst("企业$", "").equals(plain))
                .findFirst();
    }
}
