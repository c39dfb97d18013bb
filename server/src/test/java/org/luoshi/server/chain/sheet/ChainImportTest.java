package org.luoshi.server.chain.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luoshi.server.chain.Little.code;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luoshi.server.chain.Chains;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.EnterpriseFilter;
import org.luoshi.server.chain.Enterprises;
import org.luoshi.server.chain.Little;
import org.luoshi.server.chain.Rank;
import org.luoshi.server.chain.gap.Gaps;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.ledger.ReadModels;
import org.luoshi.server.matter.loop.District;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.shared.sheet.Fault;
import org.luoshi.server.shared.sheet.NotABook;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.change.Changes;

class ChainImportTest {

    private static final Scope ALL = new Scope.District();
    private static final Acting OFFICE = new Acting(District.CHIEF, Role.SUPERVISOR, ALL);
    private static final Acting TOWN =
            new Acting(District.TOWN_CLERK, Role.CLERK, new Scope.Of(Set.of(District.SHIQIAO)));
    private static final Acting LEAD = new Acting(District.FGJ_CLERK, Role.CLERK, new Scope.Of(Set.of(District.FGJ)));

    private static final List<Object> ENTERPRISE_HEADINGS =
            List.of("统一社会信用代码", "企业名称", "镇街", "所在产业链", "所在环节", "角色", "主要产品", "资质");

    private final Parts parts = Parts.open();
    private final ChainImport imports = parts.get(ChainImport.class);

    @BeforeEach
    void found() {
        parts.get(Changes.class).carryOut(new District().changes(), District.CHIEF);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void takesInWhatWasShownAndNothingBeforeThat() {
        byte[] file = small().bytes();
        Preview preview = imports.preview(file, OFFICE);
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.effects()).extracting(Preview.Effect::name).containsExactly("轴承产业链", "甲轴承有限公司", "乙钢球有限公司");
        assertThat(enterprises()).isEmpty();

        assertThat(imports.take(file, preview.digest(), OFFICE)).isInstanceOf(ChainImport.Outcome.Done.class);
        assertThat(parts.get(Chains.class)
                        .find("zc")
                        .orElseThrow()
                        .segment("parts")
                        .orElseThrow()
                        .feeds())
                .containsExactly("bearing");
        Enterprise first = enterprises().getFirst();
        assertThat(first.rankIn("zc")).contains(Rank.MASTER);
        assertThat(first.makes()).containsExactly("ball-bearing");
        assertThat(first.buys()).hasSize(2);
        assertThat(imports.preview(file, OFFICE).effects()).isEmpty();
    }

    @Test
    void tellsEachFaultAtItsCellAndTakesTheOtherRows() {
        byte[] file = small().sheet(
                        "企业",
                        List.of(
                                ENTERPRISE_HEADINGS,
                                enterprise("91370399MA0000001Q", "错码有限公司", "石桥镇", "bearing", "骨干"),
                                enterprise(code(2).value(), "没镇有限公司", "碧水镇", "bearing", "骨干"),
                                enterprise(code(3).value(), "没环节有限公司", "石桥镇", "nowhere", "骨干"),
                                enterprise(code(4).value(), "好有限公司", "石桥镇", "bearing", "龙头"),
                                enterprise(code(4).value(), "又一家有限公司", "石桥镇", "bearing", "龙头"),
                                enterprise(code(5).value(), "好有限公司", "石桥镇", "bearing", "老大")))
                .sheet("购销", List.of())
                .bytes();
        Preview preview = imports.preview(file, OFFICE);

        assertThat(preview.faults())
                .contains(
                        Fault.at("企业", "A2", "credit-check", "Q", "P"),
                        Fault.at("企业", "C3", "chain-town-unknown", "碧水镇"),
                        Fault.at("企业", "E4", "segment-unknown", "nowhere", "轴承产业链"),
                        Fault.at("企业", "A6", "enterprise-twice", 5),
                        Fault.at("企业", "B7", "enterprise-name-twice", "好有限公司", code(4).value()),
                        Fault.at("企业", "F7", "rank-unknown", "老大"));
        imports.take(file, preview.digest(), OFFICE);
        assertThat(enterprises()).extracting(it -> it.profile().name()).containsExactly("好有限公司");
    }

    @Test
    void refusesAPreviewThatHasBecomeStale() {
        byte[] file = small().bytes();
        String seen = imports.preview(file, OFFICE).digest();
        byte[] other = Bearings.renamed("别名");
        imports.take(other, imports.preview(other, OFFICE).digest(), OFFICE);
        long before = parts.get(Ledger.class).size();

        assertThat(imports.take(file, seen, OFFICE)).isInstanceOf(ChainImport.Outcome.Look.class);
        assertThat(parts.get(Ledger.class).size()).isEqualTo(before);
    }

    @Test
    void aTownRegistersItsOwnEnterprisesOnly() {
        take(small().bytes(), OFFICE);
        byte[] file = new Written()
                .sheet(
                        "企业",
                        List.of(
                                ENTERPRISE_HEADINGS,
                                enterprise(code(8).value(), "石桥新有限公司", "石桥镇", "bearing", "配套"),
                                enterprise(code(9).value(), "青崖新有限公司", "青崖镇", "bearing", "配套")))
                .bytes();
        assertThat(imports.preview(file, TOWN).faults())
                .containsExactly(Fault.at("企业", "C3", "enterprise-not-yours", "青崖镇"));
        assertThat(imports.preview(file, LEAD).faults()).isEmpty();
    }

    @Test
    void onlyTheOfficeSetsUpAChainAndItsLeadChangesIt() {
        byte[] file = small().bytes();
        assertThat(imports.preview(file, LEAD).faults()).contains(Fault.at("产业链", "A2", "chain-not-yours", "zc"));
        take(file, OFFICE);
        byte[] renamed = Bearings.renamed("高端轴承产业链");
        assertThat(imports.preview(renamed, LEAD).faults()).isEmpty();
        assertThat(imports.preview(renamed, TOWN).faults())
                .extracting(Fault::code)
                .containsExactly("chain-not-yours");
    }

    @Test
    void aTownSeesItsOwnEnterprisesAndTheLeadThoseOfItsChain() {
        take(small().bytes(), OFFICE);
        Enterprises all = parts.get(Enterprises.class);
        assertThat(all.find(EnterpriseFilter.all(), TOWN.scope()).rows())
                .extracting(it -> it.profile().name())
                .containsExactly("甲轴承有限公司");
        assertThat(all.find(EnterpriseFilter.all(), LEAD.scope()).total()).isEqualTo(2);
        assertThat(all.find(code(2), TOWN.scope())).isEmpty();
        assertThat(all.find(EnterpriseFilter.all(), new Scope.Nothing()).total())
                .isZero();
    }

    @Test
    void noticesFiguresInTheWrongUnitAndPartsLargerThanTheirWhole() {
        take(small().bytes(), OFFICE);
        byte[] file = new Written()
                .sheet(
                        "年度数据",
                        List.of(
                                List.of("统一社会信用代码", "年度", "产值", "营业收入", "主营业务收入"),
                                List.of(code(1).value(), 2024, 12_000, 11_000, 10_900),
                                List.of(code(1).value(), 2025, 125_000_000, 11_500, 11_900),
                                List.of(code(1).value(), 2023.5, 1, 1, 1)))
                .bytes();
        assertThat(imports.preview(file, OFFICE).faults())
                .contains(
                        Fault.at("年度数据", "C3", "chain-proportion", "125000000", 2024, "12000"),
                        Fault.at("年度数据", "E3", "chain-part", "11900", "营业收入（万元）", "11500"),
                        Fault.at("年度数据", "B4", "chain-year", "2023.5"));
    }

    @Test
    void sharesOfOneProductAddUpToAHundredAtMost() {
        take(small().bytes(), OFFICE);
        byte[] file = new Written()
                .sheet(
                        "购销",
                        List.of(
                                List.of("统一社会信用代码", "采购产品", "来源", "占比"),
                                List.of(code(1).value(), "hub", "本地", 70),
                                List.of(code(1).value(), "hub", "外地", 40),
                                List.of(code(7).value(), "hub", "外地", 40)))
                .bytes();
        assertThat(imports.preview(file, OFFICE).faults())
                .containsExactly(
                        Fault.at("购销", "D3", "purchase-share", "110"),
                        Fault.at("购销", "A4", "enterprise-unknown", code(7).value()));
    }

    @Test
    void readsBackWhatItWroteWithoutADifference() throws IOException {
        take(small().bytes(), OFFICE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChainBook.write(parts.get(Chains.class).all(), enterprises(), it -> new District().nameOf(it), out);
        Preview preview = imports.preview(out.toByteArray(), OFFICE);
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.effects()).isEmpty();
        assertThat(preview.same()).isEqualTo(3);
    }

    @Test
    void takesItsOwnTemplate() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChainBook.template(out);
        Preview preview = imports.preview(out.toByteArray(), OFFICE);
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.effects()).hasSize(2);
    }

    @Test
    void whoHasClosedMakesNothingAnyMore() {
        take(small().bytes(), OFFICE);
        Gaps gaps = parts.get(Gaps.class);
        assertThat(gaps.now().land().makers("ball")).hasSize(1);
        byte[] file = new Written()
                .sheet(
                        "企业",
                        List.of(
                                List.of("信用代码", "企业名称", "镇街", "状态"),
                                List.of(code(2).value(), "乙钢球有限公司", "青崖镇", "已注销"),
                                List.of(code(1).value(), "甲轴承有限公司", "石桥镇", "停产")))
                .bytes();
        assertThat(imports.preview(file, OFFICE).faults())
                .containsExactly(Fault.at("企业", "D3", "enterprise-state", "停产"));
        take(file, OFFICE);
        assertThat(gaps.now().land().makers("ball")).isEmpty();
        assertThat(enterprises()).hasSize(2);
        assertThat(parts.get(Enterprises.class)
                        .find(EnterpriseFilter.of("zc"), ALL)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void aReplayMakesTheReadModelsAgain() {
        take(small().bytes(), OFFICE);
        ReadModels.assertReplayedEqual(parts, "chain");
    }

    @Test
    void saysWhatIsNoWorkbookAndWhatHasNoSheetOfOurs() {
        assertThatThrownBy(() -> imports.preview(new byte[] {1, 2, 3}, OFFICE)).isInstanceOf(NotABook.class);
        byte[] other = new Written().sheet("别的", List.of(List.of("a"))).bytes();
        assertThat(imports.preview(other, OFFICE).faults())
                .extracting(Fault::code)
                .containsExactly("chain-sheets");
    }

    /** Prints the figures; what it takes is not asserted, since machines differ. */
    @Test
    void takesFiftyThousandRows() {
        take(small().bytes(), OFFICE);
        List<List<Object>> rows = new ArrayList<>(List.of(ENTERPRISE_HEADINGS));
        for (int i = 0; i < 50_000; i++) {
            rows.add(enterprise(code(1_000 + i).value(), "第" + i + "家有限公司", "石桥镇", "bearing", "配套"));
        }
        rows.set(25_000, enterprise("91370399MA0000001Q", "错码有限公司", "石桥镇", "bearing", "骨干"));
        byte[] file = new Written().sheet("企业", rows).bytes();
        long begin = System.nanoTime();
        Preview preview = imports.preview(file, OFFICE);
        long previewed = System.nanoTime();
        assertThat(preview.faults()).containsExactly(Fault.at("企业", "A25001", "credit-check", "Q", "P"));
        assertThat(preview.effects()).hasSize(49_999);
        imports.take(file, preview.digest(), OFFICE);
        System.out.printf(
                "50,000 rows: preview %.1f s, confirmation %.1f s%n",
                (previewed - begin) / 1e9, (System.nanoTime() - previewed) / 1e9);
        assertThat(parts.get(Enterprises.class)
                        .find(EnterpriseFilter.all(), ALL)
                        .total())
                .isEqualTo(50_001);
    }

    private void take(byte[] file, Acting acting) {
        assertThat(imports.take(file, imports.preview(file, acting).digest(), acting))
                .isInstanceOf(ChainImport.Outcome.Done.class);
    }

    private List<Enterprise> enterprises() {
        return parts.get(Enterprises.class).find(EnterpriseFilter.all(), ALL).rows();
    }

    private static List<Object> enterprise(String code, String name, String town, String segment, String rank) {
        return List.of(code, name, town, "zc", segment, rank, "ball-bearing", "");
    }

    /** Three chain sheets, two enterprises, and what one buys. */
    private static Written small() {
        return Bearings.chain("qu.vice", "项目专班")
                .sheet(
                        "企业",
                        List.of(
                                List.of(
                                        "统一社会信用代码",
                                        "企业名称",
                                        "简称",
                                        "镇街",
                                        "经度",
                                        "纬度",
                                        "成立日期",
                                        "所在产业链",
                                        "所在环节",
                                        "角色",
                                        "其他位置",
                                        "主要产品",
                                        "资质"),
                                List.of(
                                        code(1).value(),
                                        "甲轴承有限公司",
                                        "甲轴承",
                                        "石桥镇",
                                        117.74,
                                        35.57,
                                        "2012-05-18",
                                        "zc",
                                        "bearing",
                                        "链主",
                                        "zc/unit/配套",
                                        "球轴承",
                                        "高新技术企业:2024；专精特新“小巨人”企业：2025"),
                                List.of(
                                        code(2).value(),
                                        "乙钢球有限公司",
                                        "",
                                        "青崖镇",
                                        117.5,
                                        35.5,
                                        "",
                                        "zc",
                                        "parts",
                                        "配套",
                                        "",
                                        "ball",
                                        "")))
                .sheet(
                        "购销",
                        List.of(
                                List.of("统一社会信用代码", "采购产品", "来源", "占比", "采购额", "供应商"),
                                List.of(
                                        code(1).value(),
                                        "钢球",
                                        "本地",
                                        100,
                                        860.5,
                                        Little.code(2).value()),
                                List.of(code(1).value(), "grease", "外地", "", "", "")))
                .sheet(
                        "年度数据",
                        List.of(
                                List.of("统一社会信用代码", "年度", "产值", "从业人员"),
                                List.of(code(1).value(), 2025, 12_600.5, 186)));
    }
}
