package org.luoshi.server.web.matters;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.luoshi.server.matter.sheet.MatterSheet;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Download;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Pages;
import org.luoshi.server.web.Spoken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The list of matters and its spreadsheet. */
@Controller
@May(Act.SEE_MATTERS)
class MatterController {

    private final ListReader reader;
    private final MatterSheet sheet;
    private final Clock clock;
    private final Pages pages;

    MatterController(ListReader reader, MatterSheet sheet, Clock clock, Pages pages) {
        this.reader = reader;
        this.sheet = sheet;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/matters")
    View matters(Frame frame, @RequestParam Map<String, String> parameters) {
        MatterPage page = reader.read(frame, MatterQuery.of(parameters));
        return pages.page("matters/matters", Map.of("frame", frame, "page", page));
    }

    /** More cards of one column of the board, for a script; the column is the filter's status. */
    @GetMapping("/matters/column")
    View column(Frame frame, @RequestParam Map<String, String> parameters) {
        MatterQuery query = MatterQuery.of(parameters);
        return pages.page(
                "matters/cards", Map.of("frame", frame, "query", query, "column", reader.column(frame, query)));
    }

    /** The rows of one section of the tree, for a script. */
    @GetMapping("/matters/branch")
    View branch(Frame frame, @RequestParam Map<String, String> parameters) {
        MatterQuery query = MatterQuery.of(parameters);
        return pages.page("matters/branch", Map.of("frame", frame, "query", query, "rows", reader.rows(frame, query)));
    }

    /** Made whole before the first byte is sent, so that a fault never leaves half a file. */
    @GetMapping("/matters.xlsx")
    void sheet(Frame frame, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        sheet.write(
                MatterQuery.of(parameters).filter(clock.instant()),
                frame.acting().scope(),
                file);
        response.setContentType(Download.XLSX);
        response.setHeader(
                "Content-Disposition",
                Download.disposition("%s-%s.xlsx".formatted(frame.t("matters.file"), Spoken.day(clock.instant()))));
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }
}
