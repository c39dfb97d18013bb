package org.luoshi.server.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "江苏恒远轴承（集团）有限公司, 恒远轴承",
        "江苏省苏州市恒远轴承股份有限公司, 恒远轴承",
        "恒远轴承集团控股有限责任公司, 恒远轴承",
        "深圳恒远 轴承有限公司, 恒远轴承",
        "中国有限公司, 中国",
    })
    void leavesWhatTellsOneEnterpriseFromAnother(String name, String plain) {
        assertThat(Likeness.plain(name)).isEqualTo(plain);
    }

    @Test
    void oneEnterpriseUnderTwoNamesIsLikely() {
        assertThat(Likeness.share("江苏恒远精密轴承有限公司", "恒远精密轴承（集团）股份有限公司")).isEqualTo(1);
        assertThat(Likeness.share("恒远精密轴承有限公司", "恒远精密轴承科技有限公司")).isGreaterThan(Likeness.LIKELY);
    }

    @Test
    void twoEnterprisesOfOneTradeAreNot() {
        assertThat(Likeness.share("恒远精密轴承有限公司", "金澜重型轴承有限公司")).isLessThan(Likeness.LIKELY);
        assertThat(Likeness.share("甲", "乙")).isZero();
    }

    @Test
    void isTheSameBothWays() {
        assertThat(Likeness.share("恒远精密轴承", "远恒精密")).isEqualTo(Likeness.share("远恒精密", "恒远精密轴承"));
    }
}
