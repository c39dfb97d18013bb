package org.luoshi.server.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Codes of area 370399, which is nobody's. */
class CreditCodeTest {

    /**
     * By hand: 9·1 + 1·3 + 3·9 + 7·27 + 0·19 + 3·26 + 9·16 + 9·17 + 21·20 + 10·29 + 1·28 = 1341, which leaves 8 of 31;
     * 31 − 8 = 23, which is P.
     */
    private static final String CODE = "91370399MA0000001P";

    @Test
    void takesTheCheckCharacterWorkedOutByHand() {
        assertThat(CreditCode.read(CODE)).isEqualTo(new CreditCode.Reading.Right(new CreditCode(CODE)));
    }

    /** The same with E in the last place but one: 1313 + 14·28 = 1705 = 55·31. */
    @Test
    void takesNoughtWhereNothingRemains() {
        assertThat(CreditCode.check("91370399MA000000E")).isEqualTo('0');
    }

    @Test
    void saysWhichCheckCharacterItShouldBe() {
        assertThat(CreditCode.read("91370399MA0000001Q"))
                .isEqualTo(new CreditCode.Reading.Wrong("credit-check", List.of("Q", "P")));
    }

    @Test
    void saysWhichCharacterIsNotOneOfTheStandards() {
        assertThat(CreditCode.read("91370399MA00O0001P"))
                .isEqualTo(new CreditCode.Reading.Wrong("credit-character", List.of(13, "O")));
    }

    @Test
    void asksForDigitsWhereTheAreaStands() {
        assertThat(CreditCode.read("9137A399MA0000001P"))
                .isEqualTo(new CreditCode.Reading.Wrong("credit-area", List.of(5, "A")));
    }

    @Test
    void countsWhatIsTooShort() {
        assertThat(CreditCode.read("91370399MA")).isEqualTo(new CreditCode.Reading.Wrong("credit-length", List.of(10)));
    }

    @Test
    void forgivesSmallAndWideLettersAndSpaces() {
        assertThat(CreditCode.read(" ９１370399 ma0000001p "))
                .isEqualTo(new CreditCode.Reading.Right(new CreditCode(CODE)));
    }

    /** 3 has no common factor with 31, so that no single slip in a digit goes unseen. */
    @Test
    void findsEverySingleSlip() {
        for (int place = 8; place < 17; place++) {
            for (char other : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                if (CODE.charAt(place) != other) {
                    String slipped = CODE.substring(0, place) + other + CODE.substring(place + 1);
                    assertThat(CreditCode.read(slipped)).isInstanceOf(CreditCode.Reading.Wrong.class);
                }
            }
        }
    }

    @Test
    void isMadeOfARightCodeOnly() {
        assertThatThrownBy(() -> new CreditCode("91370399MA00000010"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("credit-check");
    }
}
