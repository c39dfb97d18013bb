package org.luoshi.server.matter.loop;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.matter.Decision;
import org.luoshi.server.matter.Decision.Refused;
import org.luoshi.server.matter.Matter.Loop;
import org.luoshi.server.matter.MatterEvent;

/** The guards before a decision, in their order: the first that does not hold is the answer. */
final class Check {

    /** The most characters of a reason, a report, a question. */
    private static final int LONGEST = 2_000;

    private final Case it;
    private @Nullable Refused first;

    private Check(Case it) {
        this.it = it;
    }

    static Check of(Case it) {
        return new Check(it);
    }

    /** Later guards are not asked once one has failed, so that they may rely on the earlier ones. */
    Check that(BooleanSupplier holds, String code, Object... values) {
        if (first == null && !holds.getAsBoolean()) {
            first = new Refused(code, List.of(values));
        }
        return this;
    }

    Check not(Supplier<Optional<Refused>> refusal) {
        if (first == null) {
            first = refusal.get().orElse(null);
        }
        return this;
    }

    Check supervises() {
        return that(it::supervises, "supervisor-only", it.name(it.supervisor()));
    }

    Check leads() {
        return that(it::leads, "lead-only", it.leadName());
    }

    /** One code for each place in the loop, so that the sentence can say what comes next there. */
    Check in(Loop... loops) {
        String now = it.matter().loop().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return that(() -> Arrays.asList(loops).contains(it.matter().loop()), "not-now-" + now, it.holderName());
    }

    Check reason(String words) {
        return that(() -> !words.isBlank(), "reason-missing").length(words);
    }

    Check words(String words) {
        return that(() -> !words.isBlank(), "words-missing").length(words);
    }

    Check length(String words) {
        return that(() -> words.length() <= LONGEST, "text-too-long", LONGEST, words.length());
    }

    Decision then(Supplier<MatterEvent> event) {
        return all(() -> List.of(event.get()));
    }

    Decision all(Supplier<List<MatterEvent>> events) {
        return decide(() -> new Decision.Accepted(events.get()));
    }

    Decision decide(Supplier<Decision> decision) {
        return first == null ? decision.get() : first;
    }
}
