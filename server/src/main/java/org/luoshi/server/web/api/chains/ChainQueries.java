package org.luoshi.server.web.api.chains;

import java.util.Optional;
import org.luoshi.server.chain.Chains;
import org.luoshi.server.chain.EnterpriseFilter;
import org.luoshi.server.chain.Enterprises;
import org.luoshi.server.chain.Rank;
import org.luoshi.server.chain.gap.Gaps;
import org.luoshi.server.shared.CreditCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Act;
import org.luoshi.server.unit.May;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.api.Cursor;
import org.luoshi.server.web.api.Listing;
import org.luoshi.server.web.api.Problem;
import org.luoshi.server.web.api.Query;
import org.luoshi.server.web.api.Takes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Chains with their gaps, and the enterprises that the person may see. */
@RestController
@May(Act.SEE_CHAINS)
class ChainQueries {

    private final Chains chains;
    private final Enterprises enterprises;
    private final Gaps gaps;

    ChainQueries(Chains chains, Enterprises enterprises, Gaps gaps) {
        this.chains = chains;
        this.enterprises = enterprises;
        this.gaps = gaps;
    }

    @GetMapping("/api/v1/chains")
    Listing<ChainRow> chains() {
        Gaps.Found found = gaps.now();
        return Listing.all(found.land().chains(), it -> ChainRow.of(it, found));
    }

    @GetMapping("/api/v1/chains/{code}")
    ChainForm chain(Frame frame, @PathVariable String code) {
        return chains.find(code)
                .map(it -> ChainForm.of(
                        it, gaps.now(), enterprises.within(frame.acting().scope())))
                .orElseThrow(Problem::notThere);
    }

    @GetMapping("/api/v1/enterprises")
    Listing<EnterpriseForm> enterprises(
            Frame frame, @Takes({"q", "chain", "rank", "town", "makes", "buys", "cursor", "limit"}) Query query) {
        EnterpriseFilter filter = new EnterpriseFilter(
                query.text("q").orElse(""),
                query.text("chain"),
                Optional.empty(),
                query.word("rank", Rank.class),
                query.get("town", UnitCode::new),
                Optional.empty(),
                query.text("makes"),
                query.text("buys"),
                query.get("cursor", Cursor::page).orElse(1),
                query.number("limit", 1, 500, 50));
        return Listing.of(enterprises.find(filter, frame.acting().scope()), EnterpriseForm::of);
    }

    @GetMapping("/api/v1/enterprises/{code}")
    EnterpriseForm enterprise(Frame frame, @PathVariable String code) {
        CreditCode known = CreditCode.read(code) instanceof CreditCode.Reading.Right right ? right.code() : null;
        if (known == null) {
            throw Problem.notThere();
        }
        return enterprises
                .find(known, frame.acting().scope())
                .map(EnterpriseForm::of)
                .orElseThrow(Problem::notThere);
    }
}
