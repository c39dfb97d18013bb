package org.luoshi.server.pipeline.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luoshi.server.ledger.ReadModels;
import org.luoshi.server.matter.loop.District;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.unit.Acting;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.change.Changes;

class ParcelImportTest {

    private static final Acting OFFICE = new Acting(District.CHIEF, Role.SUPERVISOR, new Scope.District());

    private final Parts parts = Parts.open();
    private final ParcelImport imports = parts.get(ParcelImport.class);

    @BeforeEach
    void found() {
        parts.get(Changes.class).carryOut(new District().changes(), District.CHIEF);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    private static List<String> row(String code, String town, String mu, String use, String state, String... place) {
        return List.of(
                code,
                code + "地块",
                "石桥工业园",
                town,
                mu,
                use,
                state,
                "",
                "",
                place.length > 0 ? place[0] : "",
                place.length > 1 ? place[1] : "");
    }

    @SafeVarargs
    private static byte[] book(List<String>... rows) {
        return ParcelImport.filled(Arrays.asList(rows));
    }

    @Test
    void everyFaultStandsAtItsCell() {
        byte[] file = book(
                row("SQ-1", "石桥镇", "86.5", "工业", "闲置", "118.5", "35.1"),
                row("SQ-1", "石桥镇", "86.5", "工业", "闲置"),
                row("SQ-2", "石桥镇", "57667", "工业", "闲置"),
                row("SQ-3", "没有的镇", "20", "养猪", "闲着", "118.5"));
        ParcelPreview preview = imports.preview(file, OFFICE);
        assertThat(preview.rows()).hasSize(1);
        assertThat(preview.faults().stream().map(it -> it.cell() + " " + it.code()))
                .containsExactlyInAnyOrder(
                        "A3 parcel-twice",
                        "E4 parcel-area-large",
                        "D5 unit-unknown",
                        "F5 parcel-word",
                        "G5 parcel-word",
                        "K5 parcel-half-place");
    }

    @Test
    void takesWhatWasShownAndAReplayMakesItAgain() {
        byte[] file = book(row("SQ-1", "石桥镇", "86.5", "工业", "闲置", "118.5", "35.1"));
        imports.take(file, imports.preview(file, OFFICE).digest(), OFFICE, Parts.NOW);
        assertThat(imports.preview(file, OFFICE).of(ParcelPreview.Change.SAME)).hasSize(1);
        byte[] mended = book(row("SQ-1", "石桥镇", "90", "工业", "低效"));
        imports.take(mended, imports.preview(mended, OFFICE).digest(), OFFICE, Parts.NOW);
        Surveyed now = parts.get(Grounds.class).all().getFirst();
        assertThat(now.parcel().facts().state()).isEqualTo(Parcel.State.INEFFICIENT);
        assertThat(now.isDrawn()).isTrue();
        ReadModels.assertReplayedEqual(parts, "pipeline");
    }

    @Test
    void anotherTownsParcelIsNotOnesOwnToMend() {
        byte[] file = book(row("SQ-1", "石桥镇", "86.5", "工业", "闲置"));
        Acting qingya = new Acting(District.QINGYA_CLERK, Role.CLERK, new Scope.Of(java.util.Set.of(District.QINGYA)));
        assertThat(imports.preview(file, qingya).faults().getFirst().code()).isEqualTo("parcel-not-yours");
    }
}
