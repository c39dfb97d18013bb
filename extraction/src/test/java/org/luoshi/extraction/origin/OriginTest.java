package org.luoshi.extraction.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.extraction.Assumptions;
import org.luoshi.extraction.Extraction;
import org.luoshi.extraction.Papers;

class OriginTest {

    private static final String REPORT = "2026年临澜区政府工作报告";
    private static final String BODY = "年内新建学校3所，新增学位2400个，改造操场12个。";

    @Test
    void takesTheDayOfThePagesFrontMatter() {
        assertThat(date("---", "title: 石桥镇这样抓落实", "date: 2026-02-25", "---", BODY)).contains(day(2026, 2, 25));
    }

    @ParameterizedTest
    @CsvSource({
        "——2026年1月18日在临澜区第三届人民代表大会第五次会议上, 2026-01-18",
        "——二〇二六年一月十八日在临澜区第三届人民代表大会第五次会议上, 2026-01-18",
        "（二〇二六年十二月三十一日在临澜区第三届人民代表大会第五次会议上）, 2026-12-31",
        "——二○二六年二月二十日在临澜区第三届人民代表大会第五次会议上, 2026-02-20",
        "（2026年1月8日在临澜区第三届人民代表大会上）, 2026-01-08"
    })
    void takesTheDayOnWhichAReportWasGiven(String subtitle, LocalDate expected) {
        assertThat(date(REPORT, subtitle, BODY)).contains(expected);
    }

    @Test
    void prefersTheDayAReportWasGivenToTheDayItWasPublished() {
        assertThat(date(REPORT, "发布时间：2026-02-03", "——2026年1月18日在临澜区第三届人民代表大会第五次会议上", BODY))
                .contains(day(2026, 1, 18));
    }

    @Test
    void takesTheDayBeneathAnInstructionsSignature() {
        assertThat(date("临澜区关于加快园区建设的意见", "发布时间：2026-03-20", BODY, "临澜区人民政府办公室", "2026年3月5日"))
                .contains(day(2026, 3, 5));
        assertThat(date("临澜区关于加快园区建设的意见", BODY, "临澜区人民政府", "二〇二六年三月十五日")).contains(day(2026, 3, 15));
    }

    @ParameterizedTest
    @CsvSource({
        "发布时间：2026-02-25 18:32 来源：临澜融媒, 2026-02-25",
        "2026/2/25 临澜融媒, 2026-02-25",
        "2026年2月25日, 2026-02-25",
        "日期：2026.02.25, 2026-02-25"
    })
    void takesTheDayAStoryWasPublished(String line, LocalDate expected) {
        assertThat(date("临澜区召开抓落实动员大会", line, BODY)).contains(expected);
    }

    @Test
    void leavesADayOutThatTheTitlesYearContradicts() {
        assertThat(date("今天是2031年5月6日 星期二", REPORT, BODY)).isEmpty();
        assertThat(date("今天是2031年5月6日 星期二", REPORT, "——2026年1月18日在临澜区第三届人民代表大会上", BODY))
                .contains(day(2026, 1, 18));
    }

    @Test
    void joinsTheTitlesYearWithTheFirstDayTold() {
        assertThat(date("临澜区召开2026年工作动员大会", "2月25日上午，临澜区召开工作动员大会。", BODY)).contains(day(2026, 2, 25));
    }

    @Test
    void passesOverDaysThatNoCalendarHas() {
        assertThat(date("临澜区召开抓落实动员大会", "2026年2月30日", "2026年3月1日", BODY)).contains(day(2026, 3, 1));
    }

    @Test
    void knowsNoDayWhereNoneIsNamed() {
        assertThat(date("临澜区召开抓落实动员大会", BODY)).isEmpty();
    }

    @Test
    void countsFromTheTitlesYearWhereNoDayIsNamed() {
        Extraction extraction = Papers.extract(REPORT + "\n二、2026年重点工作\n" + BODY);
        assertThat(extraction.date()).isEmpty();
        assertThat(Papers.item(extraction, "新建学校").due().lastDay()).contains(day(2026, 12, 31));
    }

    @Test
    void letsTheCallerKnowBetter() {
        Assumptions better = new Assumptions(Optional.of(day(2024, 5, 1)), Optional.of("澜州市"));
        Extraction extraction =
                Papers.EXTRACTOR.extract(Papers.text(REPORT + "\n2026年1月18日\n二、2026年重点工作\n" + BODY), better);
        assertThat(extraction.date()).contains(day(2024, 5, 1));
        assertThat(extraction.place()).contains("澜州市");
        assertThat(Papers.item(extraction, "新建学校").due().lastDay()).contains(day(2024, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "2026年临澜区政府工作报告, 临澜区",
        "澜州市人民政府工作报告, 澜州市",
        "临澜区关于加快园区建设的意见, 临澜区",
        "石桥镇召开抓落实动员大会, 石桥镇",
        "澜州高新区召开项目推进会, 澜州高新区"
    })
    void takesThePlaceOutOfTheTitle(String title, String place) {
        assertThat(Papers.extract(title + "\n" + BODY).place()).contains(place);
    }

    @Test
    void takesThePlaceOfTheCongress() {
        assertThat(Papers.extract("政府工作报告\n——2026年1月18日在临澜区第三届人民代表大会第五次会议上\n" + BODY)
                        .place())
                .contains("临澜区");
    }

    @Test
    void takesThePlaceThatConvened() {
        assertThat(Papers.extract("开局就是冲刺\n2月25日，临澜区召开动员大会。\n" + BODY).place()).contains("临澜区");
    }

    @Test
    void takesThePlaceNamedMostOften() {
        String told = "作为澜州市的一个老工业区，变化看得见。在临澜区工业园，塔吊林立；连日来，临澜区干部群众干劲足。";
        assertThat(Papers.extract("开局就是冲刺\n" + told).place()).contains("临澜区");
    }

    @Test
    void knowsNoPlaceWhereNoneIsNamed() {
        assertThat(Papers.extract("开局就是冲刺\n" + BODY).place()).isEmpty();
    }

    private static Optional<LocalDate> date(String... lines) {
        return Papers.extract(String.join("\n", lines)).date();
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
