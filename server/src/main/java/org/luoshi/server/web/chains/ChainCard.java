package org.luoshi.server.web.chains;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.Figure;
import org.luoshi.server.chain.gap.Gap;
import org.luoshi.server.chain.gap.Gaps;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;

/**
 * A chain in short.
 *
 * @param leader who leads it, with the post; empty where nobody does
 * @param output of all its enterprises in the newest year that each told, 万元; an enterprise of two chains counts in both
 * @param told how many of them told an output
 */
public record ChainCard(
        Chain chain,
        String leader,
        String lead,
        String force,
        int enterprises,
        BigDecimal output,
        int told,
        Map<Gap.Kind, Integer> gaps) {

    static ChainCard of(Frame frame, Chain chain, Gaps.Found found, Organisation organisation) {
        Names names = new Names(organisation);
        List<Enterprise> members = found.land().members(chain.code());
        List<BigDecimal> outputs = members.stream()
                .flatMap(it -> it.newest(Figure.OUTPUT).stream())
                .toList();
        return new ChainCard(
                chain,
                chain.leader().map(it -> names.holder(frame, it)).orElse(""),
                chain.lead().map(names::unit).orElse(""),
                chain.force().map(names::unit).orElse(""),
                members.size(),
                outputs.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                outputs.size(),
                counted(found.in(chain.code())));
    }

    private static Map<Gap.Kind, Integer> counted(List<Gap> gaps) {
        Map<Gap.Kind, Integer> counted = new EnumMap<>(Gap.Kind.class);
        for (Gap.Kind kind : Gap.Kind.values()) {
            counted.put(
                    kind, (int) gaps.stream().filter(it -> it.kind() == kind).count());
        }
        return counted;
    }

    public int allGaps() {
        return gaps.values().stream().mapToInt(Integer::intValue).sum();
    }

    public String address() {
        return "/chains/" + chain.code();
    }

    public String money(Frame frame) {
        return frame.t("chain.wan", GapLine.wan(output));
    }
}
