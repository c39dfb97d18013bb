package org.luoshi.server.chain.sheet;

import java.util.List;
import org.luoshi.server.chain.Little;

/** The workbooks of a small chain of bearings, whose three local buyers of grease buy it elsewhere. */
public final class Bearings {

    private Bearings() {}

    /** The chain itself: three segments and four products, named now by code and now by title. */
    static Written chain(String leader, String force) {
        return new Written()
                .sheet(
                        "产业链",
                        List.of(
                                List.of("产业链代码", "产业链名称", "链长", "牵头单位", "工作专班"),
                                List.of("zc", "轴承产业链", leader, "区发改局", force)))
                .sheet(
                        "环节",
                        List.of(
                                List.of("产业链", "环节代码", "环节名称", "位置", "流向环节"),
                                List.of("zc", "parts", "零件", "上游", "成品"),
                                List.of("轴承产业链", "bearing", "成品", "中游", "unit"),
                                List.of("zc", "unit", "总成", "下游", "")))
                .sheet(
                        "产品",
                        List.of(
                                List.of("产业链", "产品代码", "产品名称", "环节代码", "投入品"),
                                List.of("zc", "ball", "钢球", "parts", ""),
                                List.of("zc", "grease", "润滑脂", "零件", ""),
                                List.of("zc", "ball-bearing", "球轴承", "bearing", "钢球、grease"),
                                List.of("zc", "hub", "轮毂单元", "unit", "ball-bearing")));
    }

    /** The chain's name alone. */
    public static byte[] renamed(String name) {
        return new Written()
                .sheet("产业链", List.of(List.of("产业链代码", "产业链名称"), List.of("zc", name)))
                .bytes();
    }

    /** The chain and four enterprises with what they buy, beside two enterprises that cannot be taken. */
    public static byte[] book() {
        return chain("周启明", "")
                .sheet(
                        "企业",
                        List.of(
                                List.of("信用代码", "企业名称", "镇街", "经度", "纬度", "产业链", "环节", "角色", "主要产品", "资质"),
                                enterprise(1, "甲轴承有限公司", "石桥镇", 117.1, "bearing", "链主", "球轴承", "高新技术企业:2024"),
                                enterprise(2, "乙轴承有限公司", "石桥镇", "", "bearing", "骨干", "球轴承", ""),
                                enterprise(3, "丙轴承有限公司", "河东街道", "", "bearing", "配套", "球轴承", ""),
                                enterprise(4, "丁钢球有限公司", "河东街道", 117.6, "parts", "配套", "钢球", ""),
                                List.of("91370399MA0000001Q", "错码有限公司", "石桥镇", "", "", "zc", "parts", "配套", "", ""),
                                enterprise(6, "没镇有限公司", "碧水镇", "", "parts", "配套", "", "")))
                .sheet(
                        "购销",
                        List.of(
                                List.of("信用代码", "采购产品", "来源", "占比", "采购额"),
                                List.of(Little.code(1), "ball", "本地", 100, 500),
                                List.of(Little.code(2), "ball", "本地", 100, ""),
                                List.of(Little.code(3), "ball", "本地", 100, ""),
                                List.of(Little.code(1), "grease", "外地", 100, 100),
                                List.of(Little.code(2), "grease", "外地", 100, 200),
                                List.of(Little.code(3), "grease", "外地", 100, "")))
                .bytes();
    }

    private static List<Object> enterprise(
            int number,
            String name,
            String town,
            Object longitude,
            String segment,
            String rank,
            String makes,
            String held) {
        Object latitude = longitude instanceof Number ? 35.5 : "";
        return List.of(Little.code(number), name, town, longitude, latitude, "zc", segment, rank, makes, held);
    }
}
