package org.luoshi.server.web.chains;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luoshi.server.chain.Chains;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.EnterpriseFilter;
import org.luoshi.server.chain.Enterprises;
import org.luoshi.server.chain.sheet.ChainBook;
import org.luoshi.server.shared.CreditCode;
import org.luoshi.server.shared.Page;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Scope;
import org.luoshi.server.unit.Units;
import org.luoshi.server.web.Download;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.NotThere;
import org.luoshi.server.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Enterprises: the list, as a workbook too, and one. */
@Controller
@May(Act.SEE_CHAINS)
class EnterpriseController {

    /** Rows read at once for the workbook. */
    private static final int AT_ONCE = 500;

    private final EnterpriseReader reader;
    private final Enterprises enterprises;
    private final Chains chains;
    private final Units units;
    private final Pages pages;

    EnterpriseController(EnterpriseReader reader, Enterprises enterprises, Chains chains, Units units, Pages pages) {
        this.reader = reader;
        this.enterprises = enterprises;
        this.chains = chains;
        this.units = units;
        this.pages = pages;
    }

    @GetMapping("/enterprises")
    View list(Frame frame, EnterpriseQuery query) {
        return pages.page("chains/enterprises", Map.of("frame", frame, "page", reader.list(frame, query)));
    }

    /** All chains with the enterprises that are asked for, in the form of the import. */
    @GetMapping("/enterprises.xlsx")
    ResponseEntity<byte[]> workbook(Frame frame, EnterpriseQuery query) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ChainBook.write(
                chains.all(),
                all(query.filter(), frame.acting().scope()),
                code -> units.organisation().nameOf(code),
                file);
        return Download.xlsx(frame.t("enterprises.file"), file.toByteArray());
    }

    private List<Enterprise> all(EnterpriseFilter filter, Scope scope) {
        List<Enterprise> all = new java.util.ArrayList<>();
        for (int number = 1; ; number++) {
            Page<Enterprise> page = enterprises.find(filter.withPage(number, AT_ONCE), scope);
            all.addAll(page.rows());
            if (!page.next()) {
                return all;
            }
        }
    }

    @GetMapping("/enterprises/{code}")
    View one(Frame frame, @PathVariable String code, @RequestParam(defaultValue = "") String done) {
        EnterprisePage page = (CreditCode.read(code) instanceof CreditCode.Reading.Right right
                        ? reader.one(frame, right.code())
                        : java.util.Optional.<EnterprisePage>empty())
                .orElseThrow(NotThere.no("enterprise", code));
        return pages.page("chains/enterprise", Map.of("frame", frame, "page", page, "said", said(frame, done)));
    }

    /** What came of a form that led here. */
    static String said(Frame frame, String done) {
        return Set.of("kept", "same").contains(done) ? frame.t("form.done." + done) : "";
    }
}
