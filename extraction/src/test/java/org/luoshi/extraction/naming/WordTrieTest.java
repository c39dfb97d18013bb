package org.luoshi.extraction.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordTrieTest {

    @Test
    void findsTheLongestWordAtEveryPlaceOfRandomTexts() {
        Random random = new Random(20260215);
        Map<String, Role> words = new HashMap<>();
        WordTrie trie = new WordTrie();
        for (int i = 0; i < 5000; i++) {
            String word = letters(random, 1 + random.nextInt(5));
            Role role = Role.values()[random.nextInt(Role.values().length)];
            trie.add(word, role);
            words.merge(word, role, (a, b) -> a.ordinal() < b.ordinal() ? a : b);
        }
        String text = letters(random, 20_000);
        for (int at = 0; at < text.length(); at++) {
            assertThat(trie.at(text, at)).isEqualTo(longest(words, text, at));
        }
    }

    private static int longest(Map<String, Role> words, String text, int at) {
        for (int length = Math.min(5, text.length() - at); length > 0; length--) {
            Role role = words.get(text.substring(at, at + length));
            if (role != null) {
                return length << 6 | role.ordinal();
            }
        }
        return 0;
    }

    private static String letters(Random random, int length) {
        StringBuilder text = new StringBuilder();
        random.ints(length, 0, 14).forEach(c -> text.append("临澜石桥青崖河东街道路港城镇".charAt(c)));
        return text.toString();
    }
}
