package org.luoshi.server.pipeline;

import java.math.BigDecimal;
import java.util.Optional;
import org.luoshi.server.shared.CreditCode;
import org.luoshi.server.shared.Plain;

/**
 * What a unit knows of somebody whom it wants to win.
 *
 * @param investor the enterprise's name; of a talent the name as it may be shown, with the given name covered
 * @param from where it comes from: 江苏苏州; may be empty
 * @param size the key of its class, see {@link Sizes}
 * @param chain code or name of the chain that it belongs to, as the chains page has it; empty where none
 * @param segment of the chain; may be empty
 * @param product what is wanted of it, or a talent's field; may be empty
 * @param land that it needs, in 亩
 * @param investment that it speaks of, in yuan
 * @param contact covered before it is kept: the ledger forgets nothing
 * @param why what began it: a gap of a chain, a visit; may be empty
 */
public record LeadFacts(
        Kind kind,
        String investor,
        Optional<CreditCode> creditCode,
        String from,
        String size,
        String chain,
        String segment,
        String product,
        Optional<BigDecimal> land,
        Optional<BigDecimal> investment,
        String contact,
        String why) {

    public LeadFacts {
        investor = Plain.text(investor).strip();
        from = Plain.text(from).strip();
        chain = Plain.text(chain).strip();
        segment = Plain.text(segment).strip();
        product = Plain.text(product).strip();
        contact = Contact.covered(Plain.text(contact).strip());
        why = Plain.text(why).strip();
    }

    public enum Kind {
        /** 招商. */
        INVESTMENT("lead", "招商"),
        /** 引才. */
        TALENT("talent", "人才");

        private final String playbook;
        private final String chinese;

        Kind(String playbook, String chinese) {
            this.playbook = playbook;
            this.chinese = chinese;
        }

        /** The name of the playbook that its matter follows. */
        public String playbook() {
            return playbook;
        }

        /** As spreadsheets say it. */
        public String chinese() {
            return chinese;
        }
    }
}
