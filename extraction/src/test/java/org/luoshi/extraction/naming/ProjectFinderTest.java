package org.luoshi.extraction.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.extraction.reading.Prose.Range;

/** Places and projects are made up. */
class ProjectFinderTest {

    private static final ProjectFinder FINDER = new ProjectFinder();

    @Test
    void findsALineByItsPlace() {
        assertThat(named("加快临澜铁路建设，年内完成投资3亿元。")).containsExactly("临澜铁路");
    }

    @Test
    void keepsTheStageWithTheName() {
        assertThat(named("开工建设澜州国际机场三期。")).containsExactly("澜州国际机场三期");
    }

    @Test
    void keepsTheStretchWithTheRoad() {
        assertThat(named("建成228国道石桥至青崖段。")).containsExactly("228国道石桥至青崖段");
    }

    @Test
    void takesEveryMemberOfATypedList() {
        assertThat(named("重点推进沐辰新材、琅玕溪生态修复、石桥水厂等重点项目。")).containsExactly("沐辰新材", "琅玕溪生态修复", "石桥水厂");
    }

    @Test
    void takesBareNamesBeforeACountedClass() {
        assertThat(named("确保曜岳等3个外资重点项目年内投产。")).containsExactly("曜岳");
    }

    @Test
    void partsTwoNamesAtAnd() {
        assertThat(named("新建青崖溪漫步道和望澜门景观。")).containsExactly("青崖溪漫步道", "望澜门景观");
    }

    @Test
    void leavesAndInsideAName() {
        assertThat(named("启动实施青崖山水保护和修复工程。")).containsExactly("青崖山水保护和修复工程");
    }

    @Test
    void takesAQuotedNameWithItsQuotationMarks() {
        assertThat(named("建好用好“三融两创”示范区。")).containsExactly("“三融两创”示范区");
    }

    @Test
    void takesANamedBuildingThatReachesAStage() {
        assertThat(named("争取国际会客中心项目主体完工。")).containsExactly("国际会客中心项目");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "加强基础设施项目建设。",
                "谋划实施一批重大项目。",
                "改造老旧小区12个、棚户区3处。",
                "实施“增学位”工程，新增学位2000个。",
                "培育区级平台8个。",
                "推进智能装备、绿色材料、生物育种等项目建设。",
                "建设公共停车场16个。",
                "打造国家级现代农业示范区。",
                "加快重点项目建设，优化营商环境。",
            })
    void leavesClassesAndCampaignsAlone(String sentence) {
        assertThat(named(sentence)).isEmpty();
    }

    @Test
    void takesOrdinaryWordsAtAClausesHeadByTheirMilestone() {
        assertThat(named("高端轴承产业园6月底前建成投用，引进企业20家。")).containsExactly("高端轴承产业园");
    }

    @Test
    void readsTheMilestoneInTheNextClause() {
        assertThat(named("与青崖理工学院共建高端轴承中试基地，三季度挂牌运行。")).containsExactly("高端轴承中试基地");
    }

    @Test
    void takesAnEnterpriseForItsProjectInATypedList() {
        assertThat(named("确保中岳重工智能装备等50项重点项目竣工投产。")).containsExactly("中岳重工智能装备");
    }

    @Test
    void endsANameAtTheDateBehindIt() {
        assertThat(named("云溪河防洪治理工程6月底前主体完工。")).containsExactly("云溪河防洪治理工程");
    }

    @Test
    void takesTheHeadOfAListOfLinesForAllOfThem() {
        assertThat(named("石青、临河、曲澜高速建成通车。")).containsExactly("石青", "临河", "曲澜高速");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "农村公共服务中心年内建成投用。",
                "老旧小区改造10月底前全部完工。",
                "实施企业家培养项目，每年培训50名。",
                "加强与曜岳科创、琅玕置业等园区运营企业对接。",
                "坚持项目为王，优化环境。",
            })
    void leavesClassesProgrammesAndCompaniesAlone(String sentence) {
        assertThat(named(sentence)).isEmpty();
    }

    @Test
    void keepsAStageInBrackets() {
        assertThat(named("建成投用琅玕溪水厂（一期）。")).containsExactly("琅玕溪水厂（一期）");
    }

    @Test
    void takesAPlaceOfWorkThatAVerbBehindItBuilds() {
        assertThat(named("琅玕湖实验室启动建设，青崖孵化器基本完工。")).containsExactly("琅玕湖实验室", "青崖孵化器");
    }

    @Test
    void takesALineBetweenTwoPlaces() {
        assertThat(named("加快临澜至望江铁路前期工作。")).containsExactly("临澜至望江铁路");
    }

    @Test
    void leavesAnHonourAlone() {
        assertThat(named("争创青崖国家级旅游度假区。")).isEmpty();
    }

    @Test
    void leavesAnInstitutionThatActsAlone() {
        assertThat(named("支持澜州大学开展科研攻关。")).isEmpty();
        assertThat(named("推动澜州工业园区创建国家级园区。")).isEmpty();
    }

    @Test
    void reportsIndicesOfTheWholeProse() {
        String prose = "第一句。建成临澜大桥。";
        assertThat(FINDER.find(prose, 4, prose.length())).containsExactly(new Range(6, 10));
    }

    @Test
    void staysInBoundsAndInOrderOnAnyText() {
        String letters = "临澜铁路项目工程等、和与“”（）12一二期段至的建设加快推动重点市县区A。，\n ";
        Random random = new Random(20260213);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, letters.length()).forEach(c -> text.append(letters.charAt(c)));
            int last = 0;
            for (Range range : FINDER.find(text.toString(), 0, text.length())) {
                assertThat(range.start()).as(text.toString()).isGreaterThanOrEqualTo(last);
                assertThat(range.end()).as(text.toString()).isBetween(range.start() + 1, text.length());
                last = range.end();
            }
        }
    }

    private static List<String> named(String sentence) {
        return FINDER.find(sentence, 0, sentence.length()).stream()
                .map(range -> sentence.substring(range.start(), range.end()))
                .toList();
    }
}
