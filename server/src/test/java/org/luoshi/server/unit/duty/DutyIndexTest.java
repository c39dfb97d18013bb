package org.luoshi.server.unit.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.DutyListed;
import org.luoshi.server.unit.sheet.SampleOrganisation;

class DutyIndexTest {

    @Test
    void suggestsTheRightLeadForMostTasksThatItWasNotTunedOn() throws IOException {
        List<LeadFigures.Task> unseen = LeadFigures.half(LeadFigures.tasks(), 1);
        LeadFigures.Figures figures = LeadFigures.of(new DutyIndex(LeadFigures.units()), unseen);
        assertThat(figures.all()).isGreaterThanOrEqualTo(60);
        assertThat((double) figures.first() / figures.all())
                .as(figures.toString())
                .isGreaterThanOrEqualTo(0.80);
        assertThat((double) figures.three() / figures.all())
                .as(figures.toString())
                .isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void saysWhichWordsOfWhichDutySpeakForIt() throws IOException {
        List<Suggestion> found = new DutyIndex(LeadFigures.units()).leads("建设高标准农田2万亩");
        assertThat(found).hasSizeLessThanOrEqualTo(3);
        assertThat(found.getFirst().unit()).isEqualTo(new UnitCode("nyj"));
        assertThat(found.getFirst().reasons().getFirst()).startsWith("高标准农田").contains("负责粮食生产");
    }

    @Test
    void aUnitThatTheTaskNamesStandsFirst() throws IOException {
        assertThat(new DutyIndex(LeadFigures.units())
                        .leads("石桥镇建设高标准农田1万亩")
                        .getFirst()
                        .unit())
                .isEqualTo(new UnitCode("shiqiao"));
    }

    @Test
    void nothingIsSuggestedWhereNoWordFits() throws IOException {
        assertThat(new DutyIndex(LeadFigures.units()).leads("2026")).isEmpty();
        assertThat(new DutyIndex(List.of()).leads("建设高标准农田")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "shiqiao, S-01, S-01",
        "shiqiao, 对辖区特种设备使用单位进行安全检查, S-01",
        "shiqiao, 对危险化学品企业开展执法检查，发现问题立即整改, S-03",
        "hedong, 燃气管网更新改造中的入户协调, P-07",
        "shiqiao, 高标准农田建设项目的选址、群众动员和建后管护, P-01",
        "shiqiao, 排查化解辖区矛盾纠纷，做好人民调解, J-05",
        "shiqiao, 建设高标准农田1万亩, ''",
        "shiqiao, 引进亿元以上项目10个, ''",
        "shiqiao, 加强安全检查, ''",
        "fgj, 对特种设备使用单位进行安全检查, ''",
        "hedong, 改造老旧小区12个, ''",
    })
    void aDutyListAnswersOnlyWhereARowIsClearlyMeant(String town, String task, String row) throws IOException {
        DutyLists lists = new DutyLists(SampleOrganisation.board().charters());
        Optional<String> expected = Optional.of(row).filter(it -> !it.isEmpty());
        assertThat(lists.find(new UnitCode(town), task).map(DutyListed::number)).isEqualTo(expected);
    }
}
