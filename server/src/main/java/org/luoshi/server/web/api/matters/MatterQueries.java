package org.luoshi.server.web.api.matters;

import java.util.Map;
import org.luoshi.server.matter.MatterId;
import org.luoshi.server.matter.Matters;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.api.Listing;
import org.luoshi.server.web.api.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Matters to read, within what the person may see. */
@RestController
@May(Act.SEE_MATTERS)
class MatterQueries {

    private final Matters matters;

    MatterQueries(Matters matters) {
        this.matters = matters;
    }

    @GetMapping("/api/v1/matters")
    Listing<MatterRow> matters(Frame frame, @RequestParam Map<String, String> query) {
        return Listing.of(matters.find(Filters.of(query)), MatterRow::of);
    }

    @GetMapping("/api/v1/matters/{id}")
    ResponseEntity<MatterForm> matter(Frame frame, @PathVariable MatterId id) {
        return Hand.answer(matters.find(id).orElseThrow(Problem::notThere));
    }
}
