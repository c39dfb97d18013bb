package org.luoshi.server.web.chains.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.unit.Organisation;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.chains.form.Choices.Group;
import org.luoshi.server.web.chains.form.Choices.Option;

/**
 * The form of a chain.
 *
 * @param it empty for a new one, which gets its segments once it stands
 * @param said about the form as a whole; empty for nothing
 */
public record ChainFormPage(Frame frame, Optional<Chain> it, Entered form, String said, Organisation organisation) {

    public String address() {
        return it.map(one -> "/chains/" + one.code()).orElse("/chains");
    }

    public String action() {
        return it.isEmpty() ? "/chains" : address() + "/edit";
    }

    public String title() {
        return it.map(Chain::name).orElseGet(() -> frame.t("chain.new"));
    }

    public int version() {
        return it.map(Chain::version).orElse(0);
    }

    public List<Group> leaders() {
        return Choices.leaders(frame, organisation, form.value("leader"));
    }

    public List<Group> bureaus() {
        return Choices.bureaus(organisation);
    }

    public List<Group> forces() {
        return Choices.forces(organisation);
    }

    public List<Group> segments() {
        return it.map(Choices::segmentsOf).orElse(List.of());
    }

    public List<Group> streams() {
        return Choices.plain(Arrays.stream(Chain.Stream.values())
                .map(one -> new Option(Phrases.key(one), frame.t("chain.stream." + Phrases.key(one))))
                .toList());
    }

    /** Whether that row holds something that is there already. */
    public boolean stands(String rows, int row) {
        return !form.value(rows + "." + row + ".key").isEmpty();
    }
}
