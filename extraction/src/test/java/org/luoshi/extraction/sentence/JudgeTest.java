package org.luoshi.extraction.sentence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.luoshi.extraction.Papers.extract;
import static org.luoshi.extraction.Papers.opinion;
import static org.luoshi.extraction.Papers.plan;
import static org.luoshi.extraction.Papers.report;
import static org.luoshi.extraction.Papers.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luoshi.extraction.Extraction;
import org.luoshi.extraction.Papers;
import org.luoshi.extraction.Reason;
import org.luoshi.extraction.Sentence;
import org.luoshi.extraction.Sentence.Label;
import org.luoshi.extraction.reading.SourceText;

class JudgeTest {

    /** A row of {@code sentences.tsv}. */
    record Row(String part, String sentence, Label label) {

        @Override
        public String toString() {
            return part + ": " + sentence + " → " + label;
        }

        String paper() {
            return switch (part) {
                case "plan" -> "二、2026年重点工作\n" + sentence;
                case "back" -> "一、2025年工作回顾\n" + sentence;
                case "problems" -> "二、存在的问题\n" + sentence;
                case "open", "story" -> sentence;
                case "opinion" -> "一、优化布局\n" + sentence;
                default -> throw new IllegalArgumentException("no part " + part);
            };
        }

        Extraction extraction() {
            return switch (part) {
                case "story" -> story(paper());
                case "opinion" -> opinion(paper());
                default -> report(paper());
            };
        }
    }

    static List<Row> rows() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(JudgeTest.class.getResourceAsStream("sentences.tsv")), UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Row(cells[0], cells[1], Label.valueOf(cells[2].toUpperCase(Locale.ROOT))))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void labelsAsACarefulReaderDoes(Row row) {
        Sentence sentence = sentence(
                row.extraction(),
                row.sentence().codePointCount(0, row.sentence().length()));
        assertThat(sentence.label())
                .as("%s %s", sentence.confidence(), sentence.why())
                .isEqualTo(row.label());
    }

    /** The sentence of this length below the papers' own heads, which are all of other lengths or context anyway. */
    private static Sentence sentence(Extraction extraction, int length) {
        List<Sentence> found = extraction.sentences().stream()
                .filter(sentence -> sentence.span().length() == length)
                .toList();
        return found.getLast();
    }

    @Test
    void takesAHeadingForContextThoughItOpensWithAVerb() {
        Extraction extraction = plan("（一）加快建设现代化产业体系", "新建标准厂房12万平方米。");
        assertThat(labels(extraction)).endsWith(Label.CONTEXT, Label.COMMITMENT);
    }

    @Test
    void takesARunInHeadingForContext() {
        Extraction extraction = plan("1.扩大有效投资。全年实施重点项目108个，完成投资132亿元。");
        assertThat(labels(extraction)).endsWith(Label.CONTEXT, Label.COMMITMENT);
    }

    @Test
    void takesAnEnumeratedHeadForContextAndWhatSpellsItOutForCommitments() {
        Extraction extraction = plan("一是聚焦项目攻坚。新开工项目45个，建成30个。二是聚焦民生改善。新建学校3所，改造操场12个。");
        assertThat(labels(extraction)).endsWith(Label.CONTEXT, Label.COMMITMENT, Label.CONTEXT, Label.COMMITMENT);
    }

    @Test
    void takesEnumeratedSentencesThatStandAloneForCommitments() {
        Extraction extraction = plan("一是新开工项目45个；二是新建学校3所；三是改造老旧小区12个。");
        assertThat(labels(extraction)).endsWith(Label.COMMITMENT, Label.COMMITMENT, Label.COMMITMENT);
    }

    @Test
    void takesTheBracketOfResponsibleUnitsForContext() {
        Extraction extraction = plan("新建学校3所，新增学位2400个。（区教育局牵头，区住建局配合）");
        assertThat(labels(extraction)).endsWith(Label.COMMITMENT, Label.CONTEXT);
    }

    @Test
    void turnsFromLookBackToPlanWithTheHeading() {
        Extraction extraction = report("一、2025年工作回顾", "新建学校5所，新增学位4200个。", "二、2026年重点工作", "新建学校3所，新增学位2400个。");
        assertThat(labels(extraction)).endsWith(Label.ACHIEVEMENT, Label.CONTEXT, Label.COMMITMENT);
    }

    @Test
    void saysWhichWordsSpokeForACommitmentFirst() {
        Sentence sentence = plan("区教育局将新建学校3所。").sentences().getLast();
        assertThat(sentence.why()).contains(new Reason("modal", "将"), new Reason("target-figure", ""));
        assertThat(sentence.why().getFirst().rule()).isEqualTo("in-plan");
    }

    @Test
    void isSurerWhereMoreSpeaksForIt() {
        double plain = plan("优化营商环境。确有必要时再议。").sentences().getLast().confidence();
        double sure = plan("区教育局将在年底前新建学校3所。").sentences().getLast().confidence();
        assertThat(sure).isGreaterThan(plain).isLessThanOrEqualTo(1);
    }

    @Test
    void takesThePagesFurnitureForContext() {
        Extraction extraction = story("区住建局将改造老旧小区12个。", "责任编辑：何某某", "上一篇：临澜区将新建学校3所");
        assertThat(labels(extraction)).endsWith(Label.COMMITMENT, Label.CONTEXT, Label.CONTEXT);
    }

    @Test
    void labelsEverySentenceOfThePaperOnce() {
        SourceText source = Papers.text("临澜区工作要点\n一、产业\n新建厂房3座；引进项目10个。要快！要好！\n\n　　（区工信局负责）\n");
        List<String> words = Papers.EXTRACTOR.extract(source).sentences().stream()
                .map(sentence -> sentence.span().in(source.text()))
                .toList();
        assertThat(words).containsExactly("临澜区工作要点", "一、产业", "新建厂房3座；", "引进项目10个。", "要快！", "要好！", "（区工信局负责）");
    }

    @Test
    void promisesNothingWhereThePaperOnlyNamesThings() {
        assertThat(extract("临澜区湿地公园\n石桥镇。青崖镇。河东街道。").items()).isEmpty();
    }

    private static List<Label> labels(Extraction extraction) {
        return extraction.sentences().stream().map(Sentence::label).toList();
    }
}
