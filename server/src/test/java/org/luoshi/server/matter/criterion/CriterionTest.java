package org.luoshi.server.matter.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.matter.light.Sample;

class CriterionTest {

    private static final List<Owner> LEAD = List.of(owner("区发改局"));
    private static final Due YEAR_END = new Due.On(LocalDate.of(2026, 12, 31), "年底前");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "新增高新技术企业20家以上 | -",
                "河东路建成通车 | no-quantity",
                "完成投资12.5亿元 | -",
                "办理时限压减百分之三十 | -",
                "培训网格员两百名 | -",
                "2026年持续深化改革 | no-quantity hollow",
                "加快推进石桥镇片区建设，不断完善配套 | no-quantity hollow",
                "做好相关工作 | no-quantity no-result",
                "印发实施方案 | no-quantity"
            })
    void flagsWhatCannotBeVerified(String words, String codes) {
        assertThat(CriterionCheck.of(words, List.of(), LEAD, YEAR_END).stream()
                        .map(Finding::code)
                        .toList())
                .containsExactly(codes == null ? new String[0] : codes.split(" "));
    }

    @Test
    void namesTheWordsAtFault() {
        Finding finding = CriterionCheck.of("进一步加强统筹，加快推进青崖镇片区工作，加快推进收尾", List.of(), LEAD, YEAR_END)
                .getLast();

        assertThat(finding.words()).containsExactly("进一步加强", "加快推进");
    }

    @Test
    void aMeasureIsAQuantityWhateverTheWords() {
        Measure measure = Sample.measure("新增企业", Measure.Comparison.AT_LEAST, "30", "家");

        assertThat(CriterionCheck.of("持续深化改革", List.of(measure), LEAD, YEAR_END))
                .isEmpty();
    }

    @Test
    void nobodyInParticularIsNoOwner() {
        assertThat(CriterionCheck.of("建成3座泵站", List.of(), List.of(), YEAR_END))
                .containsExactly(new Finding(Finding.Kind.NO_OWNER, List.of()));
        assertThat(CriterionCheck.of("建成3座泵站", List.of(), List.of(owner("区直有关部门")), YEAR_END))
                .containsExactly(new Finding(Finding.Kind.NO_OWNER, List.of("区直有关部门")));
    }

    @Test
    void soonIsNoDateButEveryMonthIs() {
        assertThat(CriterionCheck.of("建成3座泵站", List.of(), LEAD, new Due.Unclear("尽快")))
                .containsExactly(new Finding(Finding.Kind.NO_DATE, List.of("尽快")));
        assertThat(CriterionCheck.of("走访企业3家", List.of(), LEAD, new Due.Recurring(Period.ofMonths(1), "每月")))
                .isEmpty();
    }

    @Test
    void draftsFromFiguresAndDate() {
        Sample sample = new Sample();
        sample.title = "加快推进高新技术企业培育";
        sample.due = YEAR_END;
        sample.measures.add(Sample.measure("新增高新技术企业", Measure.Comparison.AT_LEAST, "20", "家"));
        sample.measures.add(Sample.measure("退出企业", Measure.Comparison.AT_MOST, "2.0", "家"));

        CriterionDraft draft = CriterionDraft.of(sample.matter());

        assertThat(draft.words()).isEqualTo("2026年12月31日前，新增高新技术企业不少于20家；退出企业不超过2家，由核验单位对照下列佐证核实。");
        assertThat(draft.evidence()).isEqualTo("认定机关公布的名单");
    }

    @Test
    void draftsFromTheTitleWithoutItsHollowBeginning() {
        Sample sample = new Sample();
        sample.title = "加快推进河东路建成通车。";

        CriterionDraft draft = CriterionDraft.of(sample.matter());

        assertThat(draft.words()).isEqualTo("（时限待商定）河东路建成通车，由核验单位对照下列佐证核实。");
        assertThat(draft.evidence()).contains("竣工验收报告");
    }

    /** What the product drafts passes its own check. */
    @Test
    void aDraftWithFiguresHasNothingToFlag() {
        Sample sample = new Sample();
        sample.due = YEAR_END;
        sample.measures.add(Sample.measure("新增泵站", Measure.Comparison.EXACTLY, "3", "座"));

        assertThat(CriterionCheck.of(CriterionDraft.of(sample.matter()).words(), List.of(), LEAD, YEAR_END))
                .isEmpty();
    }

    private static Owner owner(String name) {
        return new Owner(name, Owner.Role.LEAD, Owner.Source.STATED);
    }
}
