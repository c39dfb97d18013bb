package org.luoshi.server.web.chains;

import java.util.Optional;
import java.util.function.Predicate;
import org.luoshi.server.chain.EnterpriseFilter;
import org.luoshi.server.chain.Qualification;
import org.luoshi.server.chain.Rank;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.web.Address;
import org.luoshi.server.web.Phrases;

/** Which enterprises are asked for, from the address; what is not understood is left out. */
public record EnterpriseQuery(
        String q,
        String chain,
        String segment,
        String rank,
        String town,
        String held,
        String makes,
        String buys,
        String page) {

    private static final int ROWS = 50;

    public EnterpriseQuery {
        q = q == null ? "" : q.strip();
        chain = chain == null ? "" : chain;
        segment = segment == null ? "" : segment;
        rank = rank == null ? "" : rank;
        town = town == null ? "" : town;
        held = held == null ? "" : held;
        makes = makes == null ? "" : makes;
        buys = buys == null ? "" : buys;
        page = page == null ? "" : page;
    }

    EnterpriseFilter filter() {
        return new EnterpriseFilter(
                q,
                given(chain),
                given(segment),
                Phrases.constant(Rank.values(), rank),
                given(town).filter(EnterpriseQuery::isCode).map(UnitCode::new),
                Phrases.constant(Qualification.values(), held),
                given(makes),
                given(buys),
                page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1,
                ROWS);
    }

    private static boolean isCode(String text) {
        return text.matches("[a-z][a-z0-9-]{0,39}");
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(Predicate.not(String::isBlank));
    }

    public boolean narrows() {
        return !(q + chain + segment + rank + town + held + makes + buys).isEmpty();
    }

    /** The same list as a workbook. */
    public String workbook() {
        return "/enterprises.xlsx" + address(0);
    }

    /** @param number of the page; 0 for none */
    public String address(int number) {
        return Address.of("")
                .with("q", q)
                .with("chain", chain)
                .with("segment", segment)
                .with("rank", rank)
                .with("town", town)
                .with("held", held)
                .with("makes", makes)
                .with("buys", buys)
                .with("page", number > 1 ? Integer.toString(number) : "")
                .toString();
    }
}
