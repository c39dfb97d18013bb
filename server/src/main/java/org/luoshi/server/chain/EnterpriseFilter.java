package org.luoshi.server.chain;

import java.util.Optional;
import org.luoshi.server.shared.Plain;
import org.luoshi.server.shared.UnitCode;

/**
 * Which enterprises to list; an empty part leaves all in. Whose come into question at all is the scope's.
 *
 * @param text stands in the name, or begins the credit code
 * @param segment of {@code chain}; nothing without it
 * @param rank in {@code chain} and {@code segment} where these are given
 * @param makes code of a product
 * @param buys code of a product
 * @param page counted from 1
 * @param size rows on a page, 1 to 500
 */
public record EnterpriseFilter(
        String text,
        Optional<String> chain,
        Optional<String> segment,
        Optional<Rank> rank,
        Optional<UnitCode> town,
        Optional<Qualification> held,
        Optional<String> makes,
        Optional<String> buys,
        int page,
        int size) {

    public EnterpriseFilter {
        text = Plain.text(text).strip();
        segment = chain.isEmpty() ? Optional.empty() : segment;
        page = Math.max(1, page);
        size = Math.clamp(size, 1, 500);
    }

    /** All, 50 on a page. */
    public static EnterpriseFilter all() {
        return new EnterpriseFilter(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                50);
    }

    /** Those of one chain. */
    public static EnterpriseFilter of(String chain) {
        EnterpriseFilter all = all();
        return new EnterpriseFilter(
                all.text, Optional.of(chain), all.segment, all.rank, all.town, all.held, all.makes, all.buys, 1, 50);
    }

    public EnterpriseFilter withPage(int page, int size) {
        return new EnterpriseFilter(text, chain, segment, rank, town, held, makes, buys, page, size);
    }

    /** What the parts column of a fitting row holds, as a pattern of {@code like}; empty for any. */
    Optional<String> part() {
        if (chain.isEmpty() && rank.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("%s/%s/%s"
                .formatted(
                        chain.orElse("%"),
                        segment.orElse("%"),
                        rank.map(Enum::name).orElse("%")));
    }
}
