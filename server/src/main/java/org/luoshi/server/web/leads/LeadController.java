package org.luoshi.server.web.leads;

import java.util.List;
import java.util.Map;
import org.luoshi.server.matter.light.Colour;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.pipeline.Sizes;
import org.luoshi.server.shared.WorkCalendar;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.unit.Role;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Leads by stage, and their funnel, with the same filters. */
@Controller
@May(Act.SEE_MATTERS)
class LeadController {

    private final LeadsReader reader;
    private final WorkCalendar calendar;
    private final Pages pages;

    LeadController(LeadsReader reader, WorkCalendar calendar, Pages pages) {
        this.reader = reader;
        this.calendar = calendar;
        this.pages = pages;
    }

    @GetMapping("/leads")
    View leads(Frame frame, LeadQuery query) {
        List<LeadRow> all = reader.all(frame, query.asked());
        List<LeadRow> rows = reader.chosen(all, query);
        List<Playbook.Stage> stages = reader.playbook(query.asked()).stages();
        LeadsPage page = new LeadsPage(
                query,
                all.size(),
                rows,
                stages.stream().map(it -> column(it, rows)).toList(),
                all.stream().filter(LeadRow::isStill).count(),
                frame.acting().role() == Role.SUPERVISOR ? doubtful(all) : List.of(),
                LeadsReader.units(all),
                LeadsReader.chains(all),
                Sizes.of(query.asked()),
                stages);
        return pages.page("leads/leads", Map.of("frame", frame, "page", page));
    }

    @GetMapping("/leads/funnel")
    View funnel(Frame frame, LeadQuery query) {
        List<LeadRow> all = reader.all(frame, query.asked());
        LeadQuery whole = new LeadQuery(
                query.kind(), "", "", query.size(), query.unit(), query.chain(), "", "", "yes", "", query.q());
        FunnelPage page =
                FunnelPage.of(frame, query, all, reader.chosen(all, whole), reader.playbook(query.asked()), calendar);
        return pages.page("leads/funnel", Map.of("frame", frame, "page", page));
    }

    private static LeadsPage.Column column(Playbook.Stage stage, List<LeadRow> rows) {
        List<LeadRow> here = rows.stream()
                .filter(it -> it.prospect().stage().equals(stage.key()))
                .toList();
        long late = here.stream()
                .map(it -> it.subject().light().colour())
                .filter(it -> it == Colour.YELLOW || it == Colour.RED)
                .count();
        return new LeadsPage.Column(stage, here, late);
    }

    private static List<LeadRow> doubtful(List<LeadRow> all) {
        return all.stream()
                .filter(it -> it.prospect().isOpen() && !it.lead().alike().isEmpty())
                .toList();
    }
}
