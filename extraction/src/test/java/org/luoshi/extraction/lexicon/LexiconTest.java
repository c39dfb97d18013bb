package org.luoshi.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private static final Lexicon WORDS = Lexicon.load("sentence");

    @Test
    void keepsTheWordsOfAGroupAndLeavesCommentsOut() {
        assertThat(WORDS.words("copula")).containsExactly("是");
        assertThat(WORDS.groups()).contains("modal", "resolve", "action");
    }

    @Test
    void findsWordsInsideOneAnotherWithTheirPlaces() {
        List<String> found = new ArrayList<>();
        WORDS.find("会议要求，将修路", (start, end, group) -> found.add(start + "-" + end + " " + group));
        assertThat(found).contains("0-5 order", "2-4 no-modal", "2-3 modal", "5-6 modal");
    }

    @Test
    void reportsAWordOnceForEachOfItsGroups() {
        List<String> groups = new ArrayList<>();
        WORDS.find("争取", (start, end, group) -> {
            if (end - start == 2) {
                groups.add(group);
            }
        });
        assertThat(groups).contains("resolve", "action");
    }

    @Test
    void saysWhichGroupsThereAreWhenOneIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORDS.words("modals"))
                .withMessageContaining("[modals]")
                .withMessageContaining("modal");
    }

    @Test
    void saysWhereItLookedForALexiconThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lexicon.load("nowhere"))
                .withMessageContaining("/lexicon/nowhere.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sentence", "outline", "owner", "festivals"})
    void holdsNoEmptyGroup(String name) {
        Lexicon lexicon = Lexicon.load(name);
        assertThat(lexicon.groups())
                .isNotEmpty()
                .allSatisfy(group -> assertThat(lexicon.words(group)).isNotEmpty());
    }
}
