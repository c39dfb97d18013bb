package org.luoshi.server.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeafTest {

    private static final Leaf LEAF = new Leaf(
            7, "matter:1", 2, "matter.signed.v1", "陈静@fgj.clerk", Instant.parse("2026-02-28T01:30:00.000001Z"), "{}");

    @Test
    void isWrittenForEverAsItWasOnce() {
        assertThat(HexFormat.of().formatHex(LEAF.form()))
                .isEqualTo("01" + "0000000000000007" + "00000002" + "00064bd84ac97601" + "000000086d61747465723a31"
                        + "000000106d61747465722e7369676e65642e7631"
                        + "00000010e99988e99d994066676a2e636c65726b" + "000000027b7d");
        assertThat(HexFormat.of().formatHex(LEAF.hash()))
                .as("as openssl dgst -sm3 gives it of a byte 0 and the form")
                .isEqualTo("6106403079152cbc78e417259dc76e998e9587d80f65ebabc8642be577576c26");
    }

    @Test
    void tellsEventsApartWhoseWordsRunTogetherAlike() {
        Leaf one = new Leaf(1, "a:b", 1, "c", "d", LEAF.at(), "{}");
        Leaf other = new Leaf(1, "a:", 1, "bc", "d", LEAF.at(), "{}");

        assertThat(one.form()).isNotEqualTo(other.form());
    }

    @Test
    void saysInWhichPartAnEventDiffers() {
        Leaf changed = new Leaf(7, "matter:1", 2, "matter.signed.v1", "陈静", LEAF.at(), "{ }");

        assertThat(changed.seal().differingFrom(LEAF.seal())).isEqualTo(List.of(Leaf.Part.ACTOR, Leaf.Part.PAYLOAD));
        assertThat(LEAF.seal().differingFrom(LEAF.seal())).isEmpty();
    }
}
