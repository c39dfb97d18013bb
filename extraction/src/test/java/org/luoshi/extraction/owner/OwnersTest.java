package org.luoshi.extraction.owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luoshi.extraction.Papers.extract;
import static org.luoshi.extraction.Papers.item;
import static org.luoshi.extraction.Papers.opinion;
import static org.luoshi.extraction.Papers.plan;
import static org.luoshi.extraction.Papers.report;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.luoshi.extraction.Extraction;
import org.luoshi.extraction.Item;
import org.luoshi.extraction.Owner;

/** Who owes what a report or an opinion says; {@link VoicesTest} has the news stories. */
class OwnersTest {

    @Test
    void takesTheSubjectOfTheSentence() {
        assertThat(owners(plan("区教育局要在9月1日前新建学校3所。"), "新建学校")).isEqualTo("区教育局 lead stated");
        assertThat(owners(plan("石桥镇将新修农村公路40公里。"), "农村公路")).isEqualTo("石桥镇 lead stated");
        assertThat(owners(plan("区住建局负责改造老旧小区7个。"), "老旧小区")).isEqualTo("区住建局 lead stated");
    }

    @Test
    void takesWhoLeadsAndWhoSupportsFromByPhrases() {
        Extraction extraction = plan("由区住建局牵头，区水利局配合，年内改造老城区管网30公里。");
        assertThat(owners(extraction, "管网")).isEqualTo("区住建局 lead stated、区水利局 support stated");
    }

    @Test
    void takesTheBracketsBehindASentence() {
        Extraction extraction = plan("年内新建标准厂房12万平方米。（区工信局牵头，区发改局、各镇街配合）");
        assertThat(owners(extraction, "标准厂房")).isEqualTo("区工信局 lead stated、区发改局 support stated、各镇街 support stated");
    }

    @Test
    void takesTheBracketsInsideASentence() {
        Extraction extraction = plan("新建公交场站2座（区交通局牵头，区自然资源局配合）。", "加快建设石桥大桥。");
        assertThat(owners(extraction, "公交场站")).isEqualTo("区交通局 lead stated、区自然资源局 support stated");
        assertThat(owners(extraction, "石桥大桥")).isEqualTo("临澜区政府 lead inherited");
    }

    @Test
    void letsBracketsAtTheEndOfAParagraphAnswerForAllOfIt() {
        Extraction extraction = plan("加快建设石桥大桥及其两端的接线道路，确保年内合龙。新修农村公路40公里。（责任单位：区交通局）", "新建学校3所。（责任单位：区教育局）");
        assertThat(owners(extraction, "石桥大桥")).startsWith("区交通局 lead stated");
        assertThat(owners(extraction, "农村公路")).startsWith("区交通局 lead stated");
        assertThat(owners(extraction, "新建学校")).startsWith("区教育局 lead stated");
    }

    @Test
    void letsALineOfItsOwnAnswerForTheParagraphsAboveIt() {
        Extraction extraction = plan("（一）畅通道路", "加快建设石桥大桥。", "新修农村公路40公里。", "（区交通局牵头，各镇街配合）", "（二）办好教育", "新建学校3所。");
        assertThat(lead(extraction, "石桥大桥")).isEqualTo("区交通局");
        assertThat(lead(extraction, "农村公路")).isEqualTo("区交通局");
        assertThat(lead(extraction, "新建学校")).isEqualTo("临澜区政府");
    }

    @Test
    void readsLabelsOfLeadAndSupport() {
        Extraction extraction = plan("新建公交场站2座。", "牵头单位：区交通局，配合单位：区自然资源局、石桥镇。");
        assertThat(owners(extraction, "公交场站")).isEqualTo("区交通局 lead stated、区自然资源局 support stated、石桥镇 support stated");
    }

    @Test
    void readsLabelsOnALineOfTheirOwnThoughASemicolonCutsThem() {
        Extraction extraction = plan("新建公交场站2座。", "牵头单位：区交通局；配合单位：区自然资源局");
        assertThat(owners(extraction, "公交场站")).isEqualTo("区交通局 lead stated、区自然资源局 support stated");
        assertThat(extraction.items()).noneMatch(item -> item.quote().startsWith("配合单位"));
    }

    @Test
    void keepsAShortSentenceThatOnlyANoteFollows() {
        Extraction extraction = plan("加快石桥大桥建设。（区交通局牵头）");
        assertThat(owners(extraction, "石桥大桥")).isEqualTo("区交通局 lead stated");
    }

    @Test
    void readsLabelsInOneBracket() {
        Extraction extraction = plan("新建公交场站2座。（牵头单位：区交通局；配合单位：区自然资源局）");
        assertThat(owners(extraction, "公交场站")).isEqualTo("区交通局 lead stated、区自然资源局 support stated");
    }

    @Test
    void letsTheFirstLeadWhereAllAreResponsibleByTheirDuties() {
        Extraction extraction = opinion("一、优化布局", "推动园区扩容提质，完善道路、供水、供电等配套设施。（区工信局、区发改局、区自然资源局等按职责分工负责）");
        assertThat(owners(extraction, "扩容"))
                .isEqualTo("区工信局 lead stated、区发改局 responsible stated、区自然资源局 responsible stated");
    }

    @Test
    void inheritsFromAHeadingThatIsAUnit() {
        Extraction extraction = extract("临澜区重点工作任务清单\n2026年2月10日\n区水利局\n将改造供水管网30公里。\n区民政局\n将建成石桥敬老院。");
        assertThat(lead(extraction, "供水管网")).isEqualTo("区水利局");
        assertThat(lead(extraction, "敬老院")).isEqualTo("区民政局");
    }

    @Test
    void readsAShortNameAsTheFullOneOfItsHeading() {
        Extraction extraction = extract("临澜区重点工作任务清单\n2026年2月10日\n临澜经济开发区\n经开区将建成标准厂房8万平方米。");
        assertThat(lead(extraction, "标准厂房")).isEqualTo("临澜经济开发区");
    }

    @Test
    void letsTheGovernmentOweItsReport() {
        Extraction extraction = report("我代表区人民政府，向大会报告工作。", "二、2026年重点工作", "新建学校3所。");
        assertThat(owners(extraction, "新建学校")).isEqualTo("区政府 lead inherited");
    }

    @Test
    void namesTheGovernmentByThePlaceWhereNobodySaysForWhomHeReports() {
        assertThat(owners(plan("新建学校3所。"), "新建学校")).isEqualTo("临澜区政府 lead inherited");
    }

    @Test
    void letsTheIssuerOweAnOpinionThatNamesNobody() {
        assertThat(owners(opinion("一、优化布局", "推动园区扩容提质。"), "扩容")).isEqualTo("临澜区人民政府办公室 lead inherited");
    }

    @Test
    void ordersAllUnitsWhereThePaperDoes() {
        Extraction extraction = opinion("一、优化布局", "各镇街、各部门要建立工作台账。", "推动园区扩容提质。");
        assertThat(owners(extraction, "台账")).isEqualTo("各镇街 lead stated、各部门 responsible stated");
        assertThat(lead(extraction, "扩容")).isEqualTo("临澜区人民政府办公室");
    }

    @Test
    void keepsASubjectForTheRestOfItsParagraphOnly() {
        Extraction extraction = plan("区教育局要新建学校3所。改造操场12个。", "新修农村公路40公里。");
        assertThat(owners(extraction, "操场")).isEqualTo("区教育局 lead inherited");
        assertThat(lead(extraction, "农村公路")).isEqualTo("临澜区政府");
    }

    @Test
    void saysFromWhereItKnowsTheOwner() {
        assertThat(rules(plan("区教育局要新建学校3所。"), "学校")).contains("owner-from-subject-of-the-sentence");
        assertThat(rules(plan("新建学校3所。（区教育局负责）"), "学校")).contains("owner-from-note-in-brackets");
        assertThat(rules(plan("新建学校3所。"), "学校")).contains("owner-from-document");
    }

    /** A comma and a 、 side by side, as copying and pasting leaves them. */
    @Test
    void givesNoOwnerAnEmptyName() {
        assertThat(item(plan("新建泊位800个，、石桥镇将新建泊位60个。"), "石桥镇").owners())
                .extracting(Owner::name)
                .containsExactly("石桥镇");
    }

    @Test
    void takesNoNameOutOfBracketsThatOnlyExplain() {
        assertThat(lead(plan("新建学校3所（含石桥镇1所）。"), "新建学校")).isEqualTo("临澜区政府");
    }

    private static String lead(Extraction extraction, String words) {
        return item(extraction, words).owners().getFirst().name();
    }

    private static String owners(Extraction extraction, String words) {
        return item(extraction, words).owners().stream().map(OwnersTest::said).collect(Collectors.joining("、"));
    }

    private static String said(Owner owner) {
        return String.join(
                " ",
                owner.name(),
                owner.role().name().toLowerCase(java.util.Locale.ROOT),
                owner.source().name().toLowerCase(java.util.Locale.ROOT));
    }

    private static List<String> rules(Extraction extraction, String words) {
        Item item = item(extraction, words);
        return item.why().stream().map(reason -> reason.rule()).toList();
    }
}
