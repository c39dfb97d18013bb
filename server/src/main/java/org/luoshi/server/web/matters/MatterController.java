package org.luoshi.server.web.matters;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.luoshi.server.matter.MatterFilter;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.matter.sheet.MatterSheet;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.web.Download;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The list of matters and its spreadsheet. */
@Controller
@May(Act.SEE_MATTERS)
class MatterController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Matters matters;
    private final MatterSheet sheet;
    private final Clock clock;
    private final Pages pages;

    MatterController(Matters matters, MatterSheet sheet, Clock clock, Pages pages) {
        this.matters = matters;
        this.sheet = sheet;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/matters")
    View matters(Frame frame, @RequestParam Map<String, String> parameters) {
        MatterQuery query = MatterQuery.of(parameters);
        MatterFilter filter = query.filter();
        Scope scope = frame.acting().scope();
        MatterPage page =
                new MatterPage(query, matters.find(filter, scope), matters.facets(filter, scope), LocalDate.now(clock));
        return pages.page("matters/matters", Map.of("frame", frame, "page", page));
    }

    /** Made whole before the first byte is sent, so that a fault never leaves half a file. */
    @GetMapping("/matters.xlsx")
    void sheet(Frame frame, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        sheet.write(MatterQuery.of(parameters).filter(), frame.acting().scope(), file);
        response.setContentType(XLSX);
        response.setHeader(
                "Content-Disposition",
                Download.disposition("%s-%s.xlsx".formatted(frame.t("matters.file"), LocalDate.now(clock))));
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }
}
