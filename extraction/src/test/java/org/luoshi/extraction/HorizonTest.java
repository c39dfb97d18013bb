package org.luoshi.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luoshi.extraction.Papers.item;
import static org.luoshi.extraction.Papers.plan;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How far a word of time reaches beyond its sentence, and which of several counts. */
class HorizonTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate THIS_YEAR = LocalDate.of(2026, 12, 31);
    private static final LocalDate YEAR_2027 = LocalDate.of(2027, 12, 31);
    private static final LocalDate YEAR_2030 = LocalDate.of(2030, 12, 31);

    @Test
    void holdsAYearAheadOverItsParagraph() {
        Extraction extraction = plan("到2027年，建成标准厂房40万平方米。引进龙头企业10家，新增就业8000人。", "新建学校3所，新增学位2400个。");
        assertThat(day(extraction, "厂房")).contains(YEAR_2027);
        assertThat(day(extraction, "龙头企业")).contains(YEAR_2027);
        assertThat(day(extraction, "新建学校")).isEmpty();
    }

    @Test
    void pointsToTheWordsFromWhichADayReaches() {
        Extraction extraction = plan("到2027年，建成标准厂房40万平方米。引进龙头企业10家，新增就业8000人。");
        Due first = item(extraction, "厂房").due();
        assertThat(item(extraction, "龙头企业").due()).isEqualTo(first);
        assertThat(first.words().orElseThrow().length()).isEqualTo("到2027年".length());
    }

    @Test
    void holdsAnAnnouncedPeriodUntilTheNextHeading() {
        Extraction extraction = plan(
                "（一）主要目标",
                "“十五五”时期，要实现以下目标：",
                "城镇化率达到70%，城乡面貌明显改善。",
                "森林覆盖率达到45%，生态环境明显改善。",
                "（二）办好教育",
                "新建学校3所，新增学位2400个。");
        assertThat(day(extraction, "城镇化率")).contains(YEAR_2030);
        assertThat(day(extraction, "森林覆盖率")).contains(YEAR_2030);
        assertThat(day(extraction, "新建学校")).isEmpty();
    }

    @Test
    void holdsTheDayOfAListUntilItsFullStop() {
        Extraction extraction = plan("今年，新建学校3所；改造操场12个；更新校车30台。新修农村公路40公里，改造危桥6座。");
        assertThat(day(extraction, "操场")).contains(THIS_YEAR);
        assertThat(day(extraction, "校车")).contains(THIS_YEAR);
        assertThat(day(extraction, "农村公路")).isEmpty();
    }

    @Test
    void keepsADayOfTheYearToItsOwnSentence() {
        Extraction extraction = plan("6月底前建成水厂2座，铺设管网30公里。清淤河道12公里，加固堤防4处。");
        assertThat(day(extraction, "水厂")).contains(JUNE);
        assertThat(day(extraction, "清淤")).isEmpty();
    }

    @Test
    void letsADayOfItsOwnCountMoreThanTheOneThatReachesOver() {
        Extraction extraction = plan("到2027年，建成标准厂房40万平方米。其中一期工程6月底前竣工，年内投产企业12家。");
        assertThat(day(extraction, "一期")).contains(THIS_YEAR);
    }

    @Test
    void letsADayCountMoreThanTheYearInWhichItStands() {
        assertThat(day(plan("今年，确保石桥大桥6月底前建成通车，完成投资3亿元。"), "大桥")).contains(JUNE);
    }

    @Test
    void takesTheLastOfSeveralDaysForTheWholeSentence() {
        assertThat(day(plan("一期工程6月底前竣工，二期工程年底前开工建设。"), "一期")).contains(THIS_YEAR);
    }

    @Test
    void givesEachFigureTheDayInFrontOfIt() {
        Item item = item(plan("6月底前新建泊位800个，年底前再新建泊位400个。"), "泊位");
        assertThat(item.measures().stream().map(Measure::due))
                .containsExactly(Optional.of(JUNE), Optional.of(THIS_YEAR));
    }

    @Test
    void givesAFigureTheDayThatReachesOver() {
        Item item = item(plan("到2027年，建成标准厂房40万平方米。引进龙头企业10家，新增就业8000人。"), "龙头企业");
        assertThat(item.measures())
                .hasSize(2)
                .allSatisfy(measure -> assertThat(measure.due()).contains(YEAR_2027));
    }

    @Test
    void takesARecurrenceOnlyWhereNoDayIsNamed() {
        assertThat(item(plan("区督查室每月调度项目进度，每季度通报一次。"), "调度").due())
                .isInstanceOfSatisfying(
                        Due.Recurring.class, due -> assertThat(due.every()).isEqualTo(Period.ofMonths(1)));
        assertThat(day(plan("每月调度项目进度，确保6月底前全部开工。"), "调度")).contains(JUNE);
    }

    @Test
    void takesARecurrenceBeforeAVagueWording() {
        assertThat(item(plan("尽快建立台账，每月调度项目进度。"), "台账").due()).isInstanceOf(Due.Recurring.class);
    }

    @Test
    void keepsASpanInTheMidstOfASentenceToThatSentence() {
        Extraction extraction = plan("编制产业空间布局规划，力争三年内新增工业用地3000亩。积极引进配套企业。");
        assertThat(day(extraction, "空间布局")).contains(LocalDate.of(2028, 12, 31));
        assertThat(day(extraction, "配套企业")).isEmpty();
    }

    @Test
    void neverGuessesADayForAVagueWording() {
        Due due = item(plan("尽快启动临澜湾科创园建设，确保早日投产。"), "科创园").due();
        assertThat(due).isInstanceOf(Due.Unclear.class);
        assertThat(due.lastDay()).isEmpty();
        assertThat(due.words().orElseThrow().length()).isEqualTo(2);
    }

    private static Optional<LocalDate> day(Extraction extraction, String words) {
        return item(extraction, words).due().lastDay();
    }
}
