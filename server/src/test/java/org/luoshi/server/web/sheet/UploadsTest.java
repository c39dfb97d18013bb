package org.luoshi.server.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.Who;

class UploadsTest {

    private static final Who CLERK = new Who("发改局 孙立", new PostCode("fgj.clerk"));
    private static final Who OTHER = new Who("统计局 何敏", new PostCode("tjj.clerk"));

    private Instant now = Instant.parse("2026-02-28T01:30:00Z");
    private final InstantSource source = () -> now;
    private final Uploads uploads = new Uploads(source.withZone(ZoneOffset.UTC));

    @Test
    void areForThePersonWhoBroughtThemAlone() {
        Brought brought = uploads.keep("企业.xlsx", new byte[] {1, 2}, CLERK);

        assertThat(uploads.find(brought.id(), CLERK)).contains(brought);
        assertThat(uploads.find(brought.id(), OTHER)).isEmpty();
    }

    @Test
    void areKeptForHalfAnHour() {
        Brought brought = uploads.keep("企业.xlsx", new byte[] {1}, CLERK);

        now = now.plus(Duration.ofMinutes(30));
        assertThat(uploads.find(brought.id(), CLERK)).contains(brought);
        now = now.plusSeconds(1);
        assertThat(uploads.find(brought.id(), CLERK)).isEmpty();
    }

    @Test
    void areGoneOnceForgotten() {
        Brought brought = uploads.keep("企业.xlsx", new byte[] {1}, CLERK);

        uploads.forget(brought);

        assertThat(uploads.find(brought.id(), CLERK)).isEmpty();
    }

    @Test
    void giveWayToLaterOnes() {
        List<Brought> all = IntStream.range(0, 21)
                .mapToObj(i -> uploads.keep(i + ".xlsx", new byte[] {1}, CLERK))
                .toList();

        assertThat(all).filteredOn(it -> uploads.find(it.id(), CLERK).isEmpty()).containsExactly(all.getFirst());
    }

    @Test
    void haveRoomForAHundredMegabytes() {
        List<Brought> all = IntStream.range(0, 6)
                .mapToObj(i -> uploads.keep(i + ".xlsx", new byte[20 << 20], CLERK))
                .toList();

        assertThat(all).filteredOn(it -> uploads.find(it.id(), CLERK).isEmpty()).containsExactly(all.getFirst());
    }
}
