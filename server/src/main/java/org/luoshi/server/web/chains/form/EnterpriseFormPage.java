package org.luoshi.server.web.chains.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.Enterprise.Left;
import org.luoshi.server.chain.Enterprise.Origin;
import org.luoshi.server.chain.Rank;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.chains.form.Choices.Group;
import org.luoshi.server.web.chains.form.Choices.Option;

/**
 * A form of an enterprise.
 *
 * @param it empty for a new one
 * @param said about the form as a whole; empty for nothing
 * @param years that can be filled in, the newest first
 * @param suppliers that can be named: credit code and name
 */
public record EnterpriseFormPage(
        Frame frame,
        Optional<Enterprise> it,
        Part part,
        Entered form,
        String said,
        List<Integer> years,
        List<Option> suppliers,
        List<Chain> chains,
        Organisation organisation) {

    /** What is filled in at once: each becomes its own events. */
    public enum Part {
        PROFILE,
        YEAR,
        PURCHASES
    }

    public String address() {
        return it.map(one -> "/enterprises/" + one.code()).orElse("/enterprises");
    }

    /** Where the form goes. */
    public String action() {
        return it.isEmpty() ? "/enterprises" : address() + "/" + Phrases.key(part);
    }

    public int version() {
        return it.map(Enterprise::version).orElse(0);
    }

    public String title() {
        return it.map(one -> one.profile().name()).orElseGet(() -> frame.t("enterprise.new"));
    }

    public List<Group> towns() {
        return Choices.towns(organisation, frame.acting().scope());
    }

    /** The only town that can be chosen; empty where there are more. */
    public String town() {
        List<Option> all = towns().getFirst().options();
        return it.isEmpty() && all.size() == 1 ? all.getFirst().value() : "";
    }

    public List<Group> segments() {
        return Choices.segments(frame, chains);
    }

    public List<Group> products() {
        return Choices.products(chains);
    }

    public List<Group> ranks() {
        return named("chain.rank.", Rank.values());
    }

    public List<Group> states() {
        return named("enterprise.left.", Left.values());
    }

    public List<Group> origins() {
        return named("enterprise.origin.", Origin.values());
    }

    private List<Group> named(String start, Enum<?>... all) {
        return Choices.plain(Arrays.stream(all)
                .map(one -> new Option(Phrases.key(one), frame.texts().sayOr(start + Phrases.key(one), "")))
                .toList());
    }
}
