package org.luoshi.server.chain.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luoshi.server.chain.Little.code;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.chain.Chains;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.Enterprise.Left;
import org.luoshi.server.chain.Enterprises;
import org.luoshi.server.chain.Figure;
import org.luoshi.server.chain.Little;
import org.luoshi.server.chain.Qualification;
import org.luoshi.server.chain.sheet.Kept.Misfit;
import org.luoshi.server.ledger.Ledger;
import org.luoshi.server.ledger.ReadModels;
import org.luoshi.server.matter.loop.District;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.change.Changes;

/** 甲 makes bearings in 石桥镇 and buys balls and grease; 乙 makes balls in 青崖镇. The bureau 区发改局 leads the chain. */
class ByHandTest {

    private static final Acting OFFICE = new Acting(District.CHIEF, Role.SUPERVISOR, new Scope.District());
    private static final Acting TOWN =
            new Acting(District.TOWN_CLERK, Role.CLERK, new Scope.Of(Set.of(District.SHIQIAO)));
    private static final Acting LEAD = new Acting(District.FGJ_CLERK, Role.CLERK, new Scope.Of(Set.of(District.FGJ)));
    private static final Acting READER =
            new Acting(District.TOWN_CLERK, Role.OBSERVER, new Scope.Of(Set.of(District.SHIQIAO)));

    private final Parts parts = Parts.open();
    private final EnterprisesByHand enterprises = parts.get(EnterprisesByHand.class);
    private final ChainsByHand chains = parts.get(ChainsByHand.class);

    @BeforeEach
    void found() {
        parts.get(Changes.class).carryOut(new District().changes(), District.CHIEF);
        ChainImport imports = parts.get(ChainImport.class);
        byte[] file = book();
        Preview preview = imports.preview(file, OFFICE);
        assertThat(preview.faults()).isEmpty();
        imports.take(file, preview.digest(), OFFICE);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void aFormLeftAsItIsWritesNothing() {
        Enterprise it = enterprise(1);
        assertThat(enterprises.profile(code(1), it.version(), EnterpriseFields.profile(it), TOWN))
                .isEqualTo(done(0));
        assertThat(enterprises.year(code(1), it.version(), EnterpriseFields.year(it, 2025), TOWN))
                .isEqualTo(done(0));
        assertThat(enterprises.purchases(code(1), it.version(), EnterpriseFields.purchases(it), TOWN))
                .isEqualTo(done(0));
        Chain chain = chain();
        assertThat(chains.chain("zc", chain.version(), ChainFields.of(chain, List.of(chain)), LEAD))
                .isEqualTo(new Kept.Done("zc", 0));
    }

    @Test
    void onePartOfAnEnterpriseBecomesOneEvent() {
        Filled form = changed(
                EnterpriseFields.profile(enterprise(1)),
                "address",
                "石桥镇工业路8号",
                "state",
                "moved",
                "founded",
                "2010年3月1日");
        assertThat(enterprises.profile(code(1), enterprise(1).version(), form, TOWN))
                .isEqualTo(done(1));
        Enterprise.Profile profile = enterprise(1).profile();
        assertThat(profile.address()).isEqualTo("石桥镇工业路8号");
        assertThat(profile.left()).contains(Left.MOVED);
        assertThat(profile.founded().orElseThrow()).hasToString("2010-03-01");
        assertThat(profile.places()).hasSize(2);
        assertThat(enterprise(1).buys()).hasSize(2);
    }

    @Test
    void qualificationsProductsAndPlacesAreThoseOfTheForm() {
        Filled form = changed(
                EnterpriseFields.profile(enterprise(1)),
                "held.high-tech",
                "2021、2024",
                "held.little-giant",
                "2025",
                "place.1.segment",
                "",
                "place.3.segment",
                "zc/parts",
                "place.3.rank",
                "backbone",
                "makes.2.product",
                "hub");
        assertThat(enterprises.profile(code(1), enterprise(1).version(), form, TOWN))
                .isEqualTo(done(3));
        assertThat(enterprise(1).held())
                .extracting(it -> it.what() + " " + it.year())
                .containsExactly("HIGH_TECH 2021", "HIGH_TECH 2024", "LITTLE_GIANT 2025");
        assertThat(enterprise(1).profile().places())
                .extracting(it -> it.segment() + " " + it.rank())
                .containsExactly("bearing MASTER", "parts BACKBONE");
        assertThat(enterprise(1).makes()).containsExactly("ball-bearing", "hub");
        assertThat(enterprise(1).has(Qualification.SPECIALISED)).isFalse();
    }

    @Test
    void aFaultIsToldAtItsFieldAndNothingIsStored() {
        Filled form = changed(
                EnterpriseFields.profile(enterprise(1)),
                "name",
                "",
                "town",
                "碧水镇",
                "longitude",
                "35.5",
                "founded",
                "上半年",
                "held.high-tech",
                "去年",
                "place.1.segment",
                "zc/nowhere");
        long before = parts.get(Ledger.class).size();
        assertThat(told(enterprises.profile(code(1), enterprise(1).version(), form, TOWN)))
                .containsExactlyInAnyOrder("name cell-empty", "founded no-date");
        Filled other = changed(form, "name", "甲轴承有限公司", "founded", "");
        assertThat(told(enterprises.profile(code(1), enterprise(1).version(), other, TOWN)))
                .containsExactlyInAnyOrder(
                        "town chain-town-unknown",
                        "longitude chain-range",
                        "latitude site-half",
                        "held qualification-year",
                        "place segment-unknown");
        assertThat(parts.get(Ledger.class).size()).isEqualTo(before);
    }

    @Test
    void aTownChangesItsOwnTheLeadThoseOfItsChainAndAReaderNone() {
        Filled first = changed(EnterpriseFields.profile(enterprise(1)), "address", "工业路9号");
        int version = enterprise(1).version();
        assertThat(enterprises.profile(code(1), version, first, READER)).isInstanceOf(Kept.NotThere.class);
        Filled second = changed(EnterpriseFields.profile(enterprise(2)), "address", "山前路1号");
        int of = enterprise(2).version();
        assertThat(enterprises.profile(code(2), of, second, TOWN)).isInstanceOf(Kept.NotThere.class);
        assertThat(enterprises.profile(code(2), of, second, LEAD)).isInstanceOf(Kept.Done.class);
        Filled away = changed(first, "town", "qingya", "place.0.segment", "", "place.1.segment", "");
        assertThat(told(enterprises.profile(code(1), version, away, TOWN)))
                .containsExactly("town enterprise-not-yours");
        assertThat(enterprises.profile(code(1), version, away, OFFICE)).isInstanceOf(Kept.Done.class);
    }

    @Test
    void aNewEnterpriseIsRegisteredOnceAndByWhoLooksAfterIt() {
        Filled form = new Filled(Map.of("code", code(3).value(), "name", "丙轴承有限公司", "town", "shiqiao"));
        assertThat(told(enterprises.register(changed(form, "town", "qingya"), TOWN)))
                .containsExactly("town enterprise-not-yours");
        assertThat(told(enterprises.register(changed(form, "code", "91370399MA0000001Q"), TOWN)))
                .containsExactly("code credit-check");
        assertThat(told(enterprises.register(changed(form, "name", "甲轴承有限公司"), TOWN)))
                .containsExactly("name enterprise-name-twice");
        assertThat(enterprises.register(form, READER)).isInstanceOf(Kept.NotThere.class);
        assertThat(enterprises.register(form, TOWN)).isEqualTo(new Kept.Done(code(3).value(), 1));
        assertThat(told(enterprises.register(form, TOWN))).containsExactly("code enterprise-registered");
    }

    @Test
    void whoOpenedAnOlderVersionIsToldAndStoresNothing() {
        int seen = enterprise(1).version();
        Filled form = EnterpriseFields.profile(enterprise(1));
        enterprises.profile(code(1), seen, changed(form, "brief", "甲"), TOWN);
        assertThat(enterprises.profile(code(1), seen, changed(form, "brief", "乙"), OFFICE))
                .isInstanceOf(Kept.Moved.class);
        assertThat(enterprise(1).profile().brief()).isEqualTo("甲");
        int version = chain().version();
        Filled drawn = ChainFields.of(chain(), List.of(chain()));
        chains.chain("zc", version, changed(drawn, "name", "高端轴承"), LEAD);
        assertThat(chains.chain("zc", version, changed(drawn, "name", "别的"), OFFICE))
                .isInstanceOf(Kept.Moved.class);
    }

    @Test
    void aYearsFiguresAreThoseOfTheFormAndHeldAgainstTheYearsBeside() {
        int seen = enterprise(1).version();
        Filled form = new Filled(
                Map.of("year", "2026", "figure.output", "13,000", "figure.jobs", "190", "figure.revenue", "12000"));
        assertThat(told(enterprises.year(code(1), seen, changed(form, "figure.output", "130000000"), TOWN)))
                .containsExactly("figure.output chain-proportion");
        assertThat(told(enterprises.year(code(1), seen, changed(form, "figure.main-revenue", "12001"), TOWN)))
                .containsExactly("figure.main-revenue chain-part");
        assertThat(told(enterprises.year(code(1), seen, changed(form, "figure.jobs", "很多"), TOWN)))
                .containsExactly("figure.jobs no-figure");
        assertThat(told(enterprises.year(code(1), seen, new Filled(Map.of("year", "2026")), TOWN)))
                .containsExactly(" year-blank");
        assertThat(enterprises.year(code(1), seen, form, TOWN)).isEqualTo(done(1));
        assertThat(enterprise(1).newest(Figure.OUTPUT).orElseThrow()).isEqualByComparingTo("13000");
        Filled fewer = changed(EnterpriseFields.year(enterprise(1), 2026), "figure.jobs", "");
        enterprises.year(code(1), seen + 1, fewer, TOWN);
        assertThat(enterprise(1).latest(Figure.JOBS).orElseThrow().year()).isEqualTo(2025);
    }

    @Test
    void itBuysWhatTheFormNamesAndNothingElse() {
        int seen = enterprise(1).version();
        Filled form = changed(
                EnterpriseFields.purchases(enterprise(1)),
                "buys.3.product",
                "hub",
                "buys.3.origin",
                "local",
                "buys.3.share",
                "40");
        assertThat(told(enterprises.purchases(code(1), seen, changed(form, "buys.3.share", "140"), TOWN)))
                .containsExactly("buys.3.share chain-range");
        assertThat(told(enterprises.purchases(
                        code(1), seen, changed(form, "buys.3.product", "ball", "buys.3.origin", "outside"), TOWN)))
                .containsExactly("buys.3.share purchase-share");
        assertThat(told(enterprises.purchases(code(1), seen, changed(form, "buys.3.supplier", "甲"), TOWN)))
                .containsExactly("buys.3.supplier credit-length");
        String first = form.get("buys.0.product");
        Filled fewer =
                changed(form, "buys.0.product", "", "buys.0.share", "", "buys.0.amount", "", "buys.0.supplier", "");
        assertThat(enterprises.purchases(code(1), seen, fewer, TOWN)).isEqualTo(done(1));
        assertThat(enterprise(1).buys())
                .extracting(Enterprise.Purchase::product)
                .contains("hub")
                .hasSize(2)
                .doesNotContain(first);
    }

    @Test
    void aChainIsRenamedAddedToAndPutInAnotherOrder() {
        Filled form = changed(
                ChainFields.of(chain(), List.of(chain())),
                "segments.1.title",
                "轴承成品",
                "segments.2.at",
                "1",
                "segments.3.title",
                "检测",
                "segments.3.stream",
                "down",
                "products.3.segment",
                "bearing",
                "products.4.title",
                "保持架",
                "products.4.segment",
                "parts");
        assertThat(chains.chain("zc", chain().version(), form, LEAD)).isEqualTo(new Kept.Done("zc", 1));
        assertThat(chain().segments()).extracting(Chain.Segment::title).containsExactly("总成", "零件", "轴承成品", "检测");
        assertThat(chain().segment("parts").orElseThrow().feeds()).containsExactly("bearing");
        assertThat(chain().product("hub").orElseThrow().segment()).isEqualTo("bearing");
        assertThat(chain().products().getLast()).isEqualTo(new Chain.Product("zc-p5", "保持架", "parts", List.of()));
        assertThat(chain().segments().getLast().key()).isEqualTo("s4");
    }

    @Test
    void whatEnterprisesUseIsNotTakenAway() {
        Filled form = changed(
                ChainFields.of(chain(), List.of(chain())),
                "products.0.out",
                "on",
                "products.2.inputs",
                "润滑脂",
                "segments.2.out",
                "on",
                "segments.1.feeds",
                "",
                "products.3.segment",
                "bearing");
        Kept kept = chains.chain("zc", chain().version(), form, LEAD);
        assertThat(told(kept))
                .containsExactlyInAnyOrder("segments.2.out chain-segment-used", "products.0.out chain-product-used");
        assertThat(((Kept.Wrong) kept).all())
                .filteredOn(it -> it.field().equals("products.0.out"))
                .singleElement()
                .satisfies(it -> assertThat(it.fault().values().toString()).contains("钢球", "2", "甲轴承有限公司、乙钢球有限公司"));
        assertThat(chain().products()).hasSize(4);
    }

    @Test
    void whatNobodyUsesIsTakenAwayOnceNothingElseNamesIt() {
        Filled form =
                changed(ChainFields.of(chain(), List.of(chain())), "products.3.out", "on", "products.1.out", "on");
        assertThat(told(chains.chain("zc", chain().version(), form, LEAD)))
                .containsExactly("products.2.inputs product-unknown");
        Filled enough = changed(form, "products.1.out", "");
        assertThat(chains.chain("zc", chain().version(), enough, LEAD)).isEqualTo(new Kept.Done("zc", 1));
        assertThat(chain().product("hub")).isEmpty();
    }

    @Test
    void onlyTheOfficeFoundsAChainAndOnlyItsLeadOrTheOfficeChangesIt() {
        Filled form = new Filled(Map.of("code", "xc", "name", "新材料产业链", "lead", "fgj"));
        assertThat(chains.found(form, LEAD)).isInstanceOf(Kept.NotThere.class);
        assertThat(told(chains.found(changed(form, "code", "X 1"), OFFICE))).containsExactly("code chain-code");
        assertThat(told(chains.found(changed(form, "code", "zc"), OFFICE))).containsExactly("code chain-registered");
        assertThat(chains.found(form, OFFICE)).isEqualTo(new Kept.Done("xc", 1));
        Chain now = chain();
        Filled same = ChainFields.of(now, List.of(now));
        assertThat(chains.chain("zc", now.version(), same, TOWN)).isInstanceOf(Kept.NotThere.class);
        assertThat(told(chains.chain("zc", now.version(), changed(same, "leader", "nobody"), LEAD)))
                .containsExactly("leader chain-post-unknown");
    }

    @Test
    void aReplayMakesTheReadModelsAgain() {
        int seen = enterprise(1).version();
        enterprises.profile(code(1), seen, changed(EnterpriseFields.profile(enterprise(1)), "brief", "甲轴"), TOWN);
        enterprises.year(code(1), seen + 1, new Filled(Map.of("year", "2026", "figure.jobs", "200")), TOWN);
        enterprises.purchases(code(1), seen + 2, new Filled(Map.of()), TOWN);
        Filled drawn = changed(ChainFields.of(chain(), List.of(chain())), "products.3.out", "on");
        assertThat(chains.chain("zc", chain().version(), drawn, LEAD)).isInstanceOf(Kept.Done.class);
        assertThat(enterprise(1).buys()).isEmpty();
        ReadModels.assertReplayedEqual(parts, "chain");
    }

    private static Kept done(int events) {
        return new Kept.Done(code(1).value(), events);
    }

    private Enterprise enterprise(int number) {
        return parts.get(Enterprises.class)
                .find(code(number), new Scope.District())
                .orElseThrow();
    }

    private Chain chain() {
        return parts.get(Chains.class).find("zc").orElseThrow();
    }

    /** Fields with their faults; none where all is well. */
    private static List<String> told(Kept kept) {
        return kept instanceof Kept.Wrong wrong
                ? wrong.all().stream().map(ByHandTest::told).distinct().toList()
                : List.of();
    }

    private static String told(Misfit it) {
        return it.field() + " " + it.fault().code();
    }

    /** @param fields each with its text */
    private static Filled changed(Filled form, String... fields) {
        Map<String, String> texts = new HashMap<>(form.texts());
        for (int i = 0; i < fields.length; i += 2) {
            texts.put(fields[i], fields[i + 1]);
        }
        return new Filled(texts);
    }

    private static byte[] book() {
        return Bearings.chain("qu.vice", "项目专班")
                .sheet(
                        "企业",
                        rows(
                                List.of("信用代码", "企业名称", "镇街", "产业链", "环节", "角色", "其他位置", "主要产品", "资质"),
                                List.of(
                                        code(1).value(),
                                        "甲轴承有限公司",
                                        "石桥镇",
                                        "zc",
                                        "bearing",
                                        "链主",
                                        "zc/unit/配套",
                                        "球轴承",
                                        "高新技术企业:2024"),
                                List.of(code(2).value(), "乙钢球有限公司", "青崖镇", "zc", "parts", "配套", "", "ball", "")))
                .sheet(
                        "购销",
                        rows(
                                List.of("信用代码", "采购产品", "来源", "占比", "采购额", "供应商"),
                                List.of(
                                        code(1).value(),
                                        "钢球",
                                        "本地",
                                        100,
                                        860.5,
                                        Little.code(2).value()),
                                List.of(code(1).value(), "grease", "外地", "", "", "")))
                .sheet("年度数据", rows(List.of("信用代码", "年度", "产值", "从业人员"), List.of(code(1).value(), 2025, 12_600.5, 186)))
                .bytes();
    }

    @SafeVarargs
    private static List<List<Object>> rows(List<? extends Object>... rows) {
        return Stream.of(rows).map(row -> Arrays.<Object>asList(row.toArray())).toList();
    }
}
