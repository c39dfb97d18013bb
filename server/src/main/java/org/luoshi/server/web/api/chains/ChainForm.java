package org.luoshi.server.web.api.chains;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.gap.Gap;
import org.luoshi.server.chain.gap.Gaps;
import org.luoshi.server.shared.CreditCode;

/** A chain with what it consists of and what it lacks. */
record ChainForm(ChainRow chain, List<SegmentForm> segments, List<ProductForm> products, List<GapForm> gaps) {

    static ChainForm of(Chain it, Gaps.Found found, Predicate<Enterprise> seen) {
        return new ChainForm(
                ChainRow.of(it, found),
                it.segments().stream()
                        .map(one -> new SegmentForm(one.key(), one.title(), word(one.stream()), one.feeds()))
                        .toList(),
                it.products().stream()
                        .map(one -> new ProductForm(
                                one.code(),
                                one.title(),
                                one.segment(),
                                one.inputs(),
                                found.land().makers(one.code()).size(),
                                found.land().buyers(one.code()).size()))
                        .toList(),
                found.in(it.code()).stream()
                        .map(one -> GapForm.of(one, found, seen))
                        .toList());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** @param feeds keys of segments */
    record SegmentForm(String key, String title, String stream, List<String> feeds) {}

    /**
     * @param inputs codes of products
     * @param makers how many enterprises of the district make it
     */
    record ProductForm(String code, String title, String segment, List<String> inputs, int makers, int buyers) {}

    /**
     * @param product code of what is to be won
     * @param behind how many enterprises stand behind it, and {@code enterprises} those that the person may see
     */
    record GapForm(String kind, String segment, String product, int behind, List<CreditCode> enterprises) {
        static GapForm of(Gap it, Gaps.Found found, Predicate<Enterprise> seen) {
            return new GapForm(
                    word(it.kind()),
                    it.segment(),
                    it.product(),
                    it.enterprises().size(),
                    it.enterprises().stream()
                            .filter(code ->
                                    found.land().enterprise(code).filter(seen).isPresent())
                            .toList());
        }
    }
}
