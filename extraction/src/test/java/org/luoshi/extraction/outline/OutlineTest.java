package org.luoshi.extraction.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.extraction.Papers;
import org.luoshi.extraction.outline.Paragraph.Role;
import org.luoshi.extraction.reading.DocumentReader;
import org.luoshi.extraction.reading.Prose;

class OutlineTest {

    private static final LineLexicon WORDS = new LineLexicon();
    private static final String SENTENCE = "年内新建学校3所，新增学位2400个，改造操场12个。";

    @ParameterizedTest
    @CsvSource({
        "一、抓项目, 1, 2",
        "十二、抓民生, 1, 3",
        "第三章 总则, 1, 3",
        "第一部分 回顾, 1, 4",
        "（一）抓项目, 2, 3",
        "（十二）抓项目, 2, 4",
        "1.抓项目, 3, 2",
        "12．抓项目, 3, 3",
        "3、抓项目, 3, 2",
        "（1）抓项目, 4, 3",
        "2）抓项目, 4, 2",
        "一是抓项目, 5, 2",
        "二要抓项目, 5, 2",
        "①抓项目, 5, 1",
        "第一，抓项目, 5, 3",
        "其二，抓项目, 5, 3",
        "3.5万平方米, 0, 0",
        "一定要抓项目, 0, 0",
        "抓项目, 0, 0",
        "2026年, 0, 0",
        "（区发改局牵头）, 0, 0",
        "一是否达标, 0, 0"
    })
    void tellsAMarkByItsForm(String line, int level, int length) {
        assertThat(Numbering.of(line)).isEqualTo(new Numbering(level, length));
    }

    @Test
    void nestsHeadingsByTheirMarks() {
        Outline outline = outline("临澜区工作要点", "一、项目", "（一）道路", "1.乡村道路", SENTENCE, "（二）桥梁", SENTENCE, "二、民生", SENTENCE);
        assertThat(bodies(outline).stream().map(Paragraph::path).toList())
                .containsExactly(List.of("一、项目", "（一）道路", "1.乡村道路"), List.of("一、项目", "（二）桥梁"), List.of("二、民生"));
    }

    @Test
    void countsASectionForEachHeading() {
        Outline outline = outline("临澜区工作要点", "一、项目", SENTENCE, SENTENCE, "二、民生", SENTENCE);
        List<Integer> sections =
                bodies(outline).stream().map(Paragraph::section).toList();
        assertThat(sections.get(0)).isEqualTo(sections.get(1));
        assertThat(sections.get(2)).isGreaterThan(sections.get(1));
    }

    @Test
    void takesABareShortLineForAHeading() {
        Outline outline = outline("临澜区工作要点", "项目建设提速增效", SENTENCE);
        assertThat(roles(outline)).containsExactly(Role.HEADING, Role.HEADING, Role.BODY);
        assertThat(bodies(outline).getFirst().path()).containsExactly("项目建设提速增效");
    }

    @Test
    void takesALineThatEndsLikeASentenceForBody() {
        assertThat(role("新建学校3所。")).isEqualTo(Role.BODY);
        assertThat(role("重点做好以下工作：")).isEqualTo(Role.BODY);
        assertThat(role("（区教育局牵头）")).isEqualTo(Role.BODY);
    }

    @Test
    void takesNumberedSiblingsForItemsAndNotForHeadings() {
        Outline outline = outline("临澜区工作要点", "一、项目", "1.新建学校3所。", "2.改造操场12个。", "3.新修农村公路40公里。");
        assertThat(roles(outline)).endsWith(Role.BODY, Role.BODY, Role.BODY);
    }

    @Test
    void takesAStyledLineForAHeadingThoughItEndsWithAFullStop() {
        Outline outline = html("<h1>临澜区工作要点</h1><h2>聚焦项目建设。</h2><p>" + SENTENCE + "</p>");
        assertThat(bodies(outline).getFirst().path()).contains("聚焦项目建设");
    }

    @Test
    void leavesATablesCaptionBelowTheNumberedPartsOfAPaper() {
        Outline outline = outline("临澜区工作要点", "一、总体要求", SENTENCE, "主要预期目标分工表", SENTENCE, "二、重点工作", SENTENCE);
        assertThat(bodies(outline).getLast().path()).contains("二、重点工作").doesNotContain("主要预期目标分工表");
    }

    @Test
    void takesABoldOpeningForARunInHeading() {
        String opening = "围绕产业链招商选商，围绕价值链提质增效。";
        Outline bold = html("<h1>临澜区工作要点</h1><p><b>" + opening + "</b>" + SENTENCE + "</p>");
        Outline plain = html("<h1>临澜区工作要点</h1><p>" + opening + SENTENCE + "</p>");
        assertThat(bodies(bold).getFirst().heads()).containsExactly(true, false);
        assertThat(bodies(plain).getFirst().heads()).containsExactly(false, false);
    }

    @Test
    void takesAShortOpeningForARunInHeadingOnlyWithoutFigures() {
        assertThat(bodies(outline("临澜区工作要点", "扩大有效投资。" + SENTENCE)).getFirst().heads())
                .containsExactly(true, false);
        assertThat(bodies(outline("临澜区工作要点", "完成投资30亿元。" + SENTENCE)).getFirst().heads())
                .containsExactly(false, false);
    }

    @Test
    void tellsLookBackProblemsAndPlanByTheirHeadings() {
        Outline outline = outline(
                "临澜区政府工作报告", "一、2025年工作回顾", SENTENCE, "二、存在的问题", "产业结构不优，龙头企业不够强。", "三、2026年重点工作", "（一）办好教育", SENTENCE);
        assertThat(bodies(outline).stream().map(Paragraph::phase).toList())
                .containsExactly(Phase.LOOK_BACK, Phase.PROBLEMS, Phase.PLAN);
    }

    @Test
    void turnsWithTheFirstWordsOfALine() {
        Outline outline =
                outline("临澜区政府工作报告", "过去一年，我们新建学校5所，改造操场8个。", "同时，我们也清醒看到，产业结构不优。", "新的一年，我们要抓好以下工作，确保开好局、起好步。");
        assertThat(bodies(outline).stream().map(Paragraph::phase).toList())
                .containsExactly(Phase.LOOK_BACK, Phase.PROBLEMS, Phase.PLAN);
    }

    @Test
    void plansInTheNumberedPartsOfAnInstruction() {
        Outline outline = outline("临澜区关于加快园区建设的意见", "为加快园区建设，现提出以下意见。", "一、优化布局", SENTENCE);
        assertThat(outline.kind()).isEqualTo(Outline.Kind.INSTRUCTION);
        assertThat(bodies(outline).stream().map(Paragraph::phase).toList()).containsExactly(Phase.OPEN, Phase.PLAN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026年临澜区政府工作报告, REPORT",
        "临澜区关于支持企业的若干措施, INSTRUCTION",
        "临澜区国土绿化三年行动, INSTRUCTION",
        "临澜区2026年工作要点（征求意见稿）, INSTRUCTION",
        "临澜区召开项目推进会, STORY"
    })
    void tellsTheKindOfPaperByItsTitle(String title, Outline.Kind kind) {
        assertThat(outline(title, SENTENCE).kind()).isEqualTo(kind);
    }

    @Test
    void setsFrontMatterAndThePagesTailAside() {
        Outline outline = outline(
                "首页 > 要闻", "临澜区召开项目推进会", "来源：临澜融媒", SENTENCE.repeat(9), "责任编辑：何某某", "上一篇：石桥镇修路", "相关阅读", "青崖镇将新建学校。");
        assertThat(outline.title()).isEqualTo("临澜区召开项目推进会");
        assertThat(roles(outline))
                .containsExactly(
                        Role.FURNITURE,
                        Role.HEADING,
                        Role.FURNITURE,
                        Role.BODY,
                        Role.FURNITURE,
                        Role.FURNITURE,
                        Role.FURNITURE,
                        Role.FURNITURE);
    }

    @Test
    void joinsATitleBrokenOverTwoLines() {
        Outline outline = outline("临澜区人民政府办公室", "关于加快园区建设的意见", SENTENCE);
        assertThat(outline.title()).isEqualTo("临澜区人民政府办公室关于加快园区建设的意见");
    }

    @Test
    void endsASentenceBehindItsClosingMarks() {
        String line = "他说：“要快！”大家都说好。（区发改局牵头）各镇街配合；不得延误";
        Outline outline = outline("临澜区工作要点", line);
        String prose = "临澜区工作要点\n" + line;
        assertThat(outline.paragraphs().getLast().pieces().stream()
                        .map(piece -> piece.in(prose).toString())
                        .toList())
                .containsExactly("他说：“要快！”", "大家都说好。", "（区发改局牵头）各镇街配合；", "不得延误");
    }

    private static Role role(String line) {
        return outline("临澜区工作要点", line, SENTENCE).paragraphs().get(1).role();
    }

    private static List<Role> roles(Outline outline) {
        return outline.paragraphs().stream().map(Paragraph::role).toList();
    }

    private static List<Paragraph> bodies(Outline outline) {
        return outline.paragraphs().stream()
                .filter(paragraph -> paragraph.role() == Role.BODY)
                .toList();
    }

    private static Outline outline(String... lines) {
        return Outline.of(Papers.text(String.join("\n", lines)).prose(), WORDS);
    }

    private static Outline html(String body) {
        byte[] page = ("<html><head><meta charset=utf-8></head><body>" + body + "</body></html>")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Prose prose = new DocumentReader().read("要点.html", page).prose();
        return Outline.of(prose, WORDS);
    }
}
