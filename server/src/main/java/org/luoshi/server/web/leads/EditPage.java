package org.luoshi.server.web.leads;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.luoshi.server.pipeline.LeadFacts;
import org.luoshi.server.pipeline.Promises;
import org.luoshi.server.pipeline.Sizes;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Names;
import org.luoshi.server.web.Spoken;
import org.luoshi.server.web.matter.Typed;

/**
 * The forms of a lead that is registered.
 *
 * @param sentence why what was sent could not be taken; empty on the first sight
 * @param signed whether its contract can be handed in
 * @param mine whether its reader may say anything of it
 */
public record EditPage(
        Frame frame, LeadRow row, Typed typed, String sentence, Names names, boolean signed, boolean mine) {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    private LeadFacts facts() {
        return row.facts();
    }

    /** What was typed, else what is known. */
    public String value(String name) {
        return typed.get(name, known(name));
    }

    private String known(String name) {
        return switch (name) {
            case "investor" -> facts().investor();
            case "code" -> facts().creditCode().map(Object::toString).orElse("");
            case "from" -> facts().from();
            case "size" -> facts().size();
            case "chain" -> facts().chain();
            case "segment" -> facts().segment();
            case "product" -> facts().product();
            case "land" -> facts().land().map(Spoken::plain).orElse("");
            case "investment" -> facts().investment().map(EditPage::wan).orElse("");
            case "contact" -> facts().contact();
            case "why" -> facts().why();
            case "reason" -> row.lead().reason().orElse("");
            case "months" -> months();
            case "value-investment" -> facts().investment().map(EditPage::wan).orElse("");
            default -> "";
        };
    }

    private String months() {
        return row.lead().promised().stream()
                .map(it -> it.month() + " " + wan(it.yuan()))
                .collect(Collectors.joining("\n"));
    }

    public static String wan(BigDecimal yuan) {
        return Spoken.plain(yuan.divide(WAN));
    }

    public List<Sizes.Size> sizes() {
        return Sizes.of(facts().kind());
    }

    public List<Promises.Form> promises() {
        return Promises.all();
    }

    public boolean isTalent() {
        return facts().kind() == LeadFacts.Kind.TALENT;
    }
}
