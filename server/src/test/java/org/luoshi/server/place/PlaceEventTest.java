package org.luoshi.server.place;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luoshi.server.ledger.GoldenEvents;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.shared.Digest;

class PlaceEventTest {

    private static final LayerCode LINE = new LayerCode("eco-red-line");
    private static final MatterId MATTER = MatterId.of("019ca2d5-7a40-7abc-8def-0123456789ab");
    private static final Digest FILE = new Digest("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    private static final List<Finding> FINDINGS =
            List.of(new Finding(LINE, "生态保护红线", Layer.Rule.BLOCK, 3, "青崖水库保护区", 1_240));

    @ParameterizedTest
    @MethodSource("layers")
    void layersStayAsTheyWereWritten(LayerEvent event) throws IOException {
        GoldenEvents.assertKept(LayerEvent.FORMS, event);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void sitesStayAsTheyWereWritten(SiteEvent event) throws IOException {
        GoldenEvents.assertKept(SiteEvent.FORMS, event);
    }

    static Stream<LayerEvent> layers() {
        return Stream.of(
                new LayerEvent.Drawn(LINE, "生态保护红线", Layer.Kind.ECOLOGICAL, FILE, FILE, "红线.zip", "CGCS2000", 3),
                new LayerEvent.TakenAway("划入城镇开发边界"));
    }

    static Stream<SiteEvent> sites() {
        String point = "{\"type\":\"Point\",\"coordinates\":[117.5,35.5]}";
        return Stream.of(
                new SiteEvent.Set(MATTER, point, 117.5, 35.5, 0, "青崖镇东", FINDINGS),
                new SiteEvent.Refused(MATTER, point, FINDINGS),
                new SiteEvent.Checked(LINE, FINDINGS),
                new SiteEvent.Justified("不可避让论证已批复", FILE, "批复.pdf"),
                new SiteEvent.Removed("项目取消"));
    }
}
