package org.luoshi.server.web.api.matters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import org.luoshi.server.matter.sheet.MatterSheet;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Download;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.api.Query;
import org.luoshi.server.web.api.Takes;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list as a spreadsheet, with the same filters and within the same scope. */
@RestController
@May(Act.SEE_MATTERS)
class SheetResource {

    private final MatterSheet sheet;
    private final Clock clock;

    SheetResource(MatterSheet sheet, Clock clock) {
        this.sheet = sheet;
        this.clock = clock;
    }

    @GetMapping("/api/v1/matters.xlsx")
    ResponseEntity<byte[]> sheet(
            Frame frame,
            @Takes({
                        "q",
                        "owner",
                        "section",
                        "document",
                        "due_from",
                        "due_to",
                        "measured",
                        "loop",
                        "lead",
                        "unit",
                        "holder",
                        "step",
                        "light",
                        "overdue",
                        "leader",
                        "playbook",
                        "parent",
                        "sort"
                    })
                    Query query)
            throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        sheet.write(Filters.of(query, clock.instant()), frame.acting().scope(), file);
        return Download.xlsx(frame.t("matters.file"), file.toByteArray());
    }
}
