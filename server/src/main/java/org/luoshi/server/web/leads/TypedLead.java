package org.luoshi.server.web.leads;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.pipeline.LeadFacts;
import org.luoshi.server.pipeline.Monthly;
import org.luoshi.server.pipeline.Promises;
import org.luoshi.server.pipeline.Signing;
import org.luoshi.server.pipeline.Wish;
import org.luoshi.server.shared.CreditCode;
import org.luoshi.server.web.BadRequest;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.matter.Typed;

/** Understands the forms of a lead; what the rules refuse is theirs to say. */
final class TypedLead {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    private TypedLead() {}

    /** @throws BadRequest for what cannot be understood */
    static Wish wish(Typed typed) {
        return new Wish(
                facts(typed),
                typed.unit("unit").orElseThrow(() -> new BadRequest("lead.wrong.unit", "")),
                Optional.of(typed.get("reason")));
    }

    static LeadFacts facts(Typed typed) {
        return new LeadFacts(
                Phrases.constant(LeadFacts.Kind.values(), typed.get("kind")).orElse(LeadFacts.Kind.INVESTMENT),
                typed.get("investor"),
                code(typed.get("code")),
                typed.get("from"),
                typed.get("size"),
                typed.get("chain"),
                typed.get("segment"),
                typed.get("product"),
                figure(typed, "land"),
                wan(typed, "investment"),
                typed.get("contact"),
                typed.get("why"));
    }

    private static Optional<CreditCode> code(String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return switch (CreditCode.read(typed)) {
            case CreditCode.Reading.Right right -> Optional.of(right.code());
            case CreditCode.Reading.Wrong wrong -> throw new WrongCode(wrong);
        };
    }

    /** A code that somebody typed wrongly; the sentence names the character. */
    static final class WrongCode extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient CreditCode.Reading.Wrong wrong;

        WrongCode(CreditCode.Reading.Wrong wrong) {
            super(wrong.code());
            this.wrong = wrong;
        }

        CreditCode.Reading.Wrong wrong() {
            return wrong;
        }
    }

    private static Optional<BigDecimal> figure(Typed typed, String name) {
        return typed.has(name) ? Optional.of(Typed.readFigure(typed.get(name))) : Optional.empty();
    }

    private static Optional<BigDecimal> wan(Typed typed, String name) {
        return figure(typed, name).map(WAN::multiply);
    }

    static YearMonth month(String typed) {
        try {
            return YearMonth.parse(typed);
        } catch (java.time.DateTimeException e) {
            throw new BadRequest("lead.wrong.month", typed);
        }
    }

    /** What came in the month, in yuan. */
    static BigDecimal arrived(Typed typed) {
        return wan(typed, "sum").orElseThrow(() -> new BadRequest("typed.figure", ""));
    }

    /** Lines of a month and 万元: 2026-03 1200. */
    static List<Monthly> months(Typed typed) {
        List<Monthly> months = new ArrayList<>();
        for (String line : typed.get("months").split("\\R")) {
            String[] parts = line.strip().split("[\\s,，:：]+");
            if (line.isBlank()) {
                continue;
            }
            if (parts.length != 2) {
                throw new BadRequest("lead.wrong.line", line.strip());
            }
            months.add(new Monthly(month(parts[0]), Typed.readFigure(parts[1]).multiply(WAN)));
        }
        return months;
    }

    /** One row for each kind of promise; a row without a day is left out. */
    static List<Signing.Wanted> promises(Typed typed) {
        List<Signing.Wanted> promises = new ArrayList<>();
        for (Promises.Form form : Promises.all()) {
            typed.day("due-" + form.key())
                    .ifPresent(due -> promises.add(new Signing.Wanted(
                            form.key(),
                            form.isDate()
                                    ? Optional.empty()
                                    : figure(typed, "value-" + form.key()).map(form.factor()::multiply),
                            due)));
        }
        return promises;
    }
}
