package org.luoshi.server.pipeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A contract as somebody hands it in, with what it promises. */
public record Signing(String fileName, byte[] file, LocalDate signedOn, List<Wanted> promises) {

    public Signing {
        promises = List.copyOf(promises);
    }

    /** @param value in the unit in which figures of its kind are kept: yuan, people; empty for a date alone */
    public record Wanted(String kind, Optional<BigDecimal> value, LocalDate due) {}

    /** Why it cannot be taken as it is, where it cannot. */
    Optional<Led> refusal() {
        if (file.length == 0 || fileName.isBlank()) {
            return Optional.of(Led.refused("contract-file"));
        }
        if (promises.isEmpty()) {
            return Optional.of(Led.refused("contract-empty"));
        }
        return promises.stream().flatMap(it -> refusal(it).stream()).findFirst();
    }

    private Optional<Led> refusal(Wanted it) {
        Optional<Promises.Form> form = Promises.find(it.kind());
        if (form.isEmpty()) {
            return Optional.of(Led.refused("contract-kind", it.kind()));
        }
        if (!form.get().isDate()
                && it.value().filter(value -> value.signum() > 0).isEmpty()) {
            return Optional.of(
                    Led.refused("contract-figure", form.get().metric().orElse("")));
        }
        return it.due().isAfter(signedOn)
                ? Optional.empty()
                : Optional.of(Led.refused("contract-due", it.due(), signedOn));
    }
}
