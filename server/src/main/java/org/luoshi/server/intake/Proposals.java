package org.luoshi.server.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.extraction.Extraction;
import org.luoshi.extraction.Item;
import org.luoshi.server.document.DocumentText;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.Owner;
import org.luoshi.server.shared.Plain;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.shared.Span;

/**
 * What the extraction library says, in the server's own words. Every quote is taken from the text as kept, never from
 * the library or a model, so it is sure to stand there.
 */
final class Proposals {

    private final DocumentText text;
    private final int length;

    Proposals(DocumentText text) {
        this.text = text;
        this.length = text.length();
    }

    /** The candidates in the text's order, numbered from 1. */
    List<Candidate> candidates(Extraction extraction) {
        List<Draft> drafts = new ArrayList<>();

        extraction.items().stream()
                .filter(item -> fits(span(item.span())))
                .forEach(item -> drafts.add(Draft.of(item, text)));
        drafts.sort(Comparator.comparing(Draft::words));
        List<Candidate> candidates = new ArrayList<>();
        for (Draft draft : drafts) {
            candidates.add(draft.candidate(new CandidateId(candidates.size() + 1), text.quote(draft.words())));
        }
        return candidates;
    }

    List<Sentence> sentences(Extraction extraction) {
        List<Sentence> sentences = new ArrayList<>();
        for (org.luoshi.extraction.Sentence it : extraction.sentences()) {
            if (fits(span(it.span()))) {
                sentences.add(new Sentence(
                        sentences.size(),
                        span(it.span()),
                        Sentence.Label.valueOf(it.label().name()),
                        it.confidence(),
                        reasons(it.why()),
                        new Sentence.Fate.NotTaken()));
            }
        }
        return sentences;
    }

    static List<Framework> frameworks(Extraction extraction) {
        return extraction.frameworks().stream()
                .map(it -> new Framework(span(it.span()), it.name(), it.parts()))
                .toList();
    }

    private boolean fits(Span span) {
        return span.length() > 0 && span.end() <= length;
    }

    private static Span span(org.luoshi.extraction.Span span) {
        return new Span(span.start(), span.end());
    }

    private static List<Reason> reasons(List<org.luoshi.extraction.Reason> why) {
        return why.stream().map(it -> new Reason(it.rule(), it.words())).toList();
    }

    /** A candidate before it has a number. */
    private record Draft(
            Span words,
            Content content,
            Origin origin,
            List<String> section,
            Optional<String> framework,
            Optional<String> suggested,
            double confidence,
            List<Reason> why) {

        static Draft of(Item item, DocumentText text) {
            Content content = new Content(
                    item.title().isBlank() ? Words.title(text.words(span(item.span()))) : item.title(),
                    owners(item),
                    due(item.due(), text),
                    item.measures().stream().map(Draft::measure).toList());

            return new Draft(
                    span(item.span()),
                    content,
                    origin(item),
                    item.section().stream().map(Plain::text).toList(),
                    item.framework().map(Plain::text),
                    Procedures.suggested(!item.projects().isEmpty(), item.section()),
                    item.confidence(),
                    reasons(item.why()));
        }

        private static Origin origin(Item item) {
            Optional<Origin> row = item.why().stream()
                    .filter(reason -> reason.rule().equals(Item.TABLE_ROW))
                    .findFirst()
                    .map(reason -> row(reason.words()));
            return row.or(() -> item.proposedBy().map(Origin.Model::new)).orElseGet(Origin.Rules::new);
        }

        /** From a spreadsheet's own notation: 分解表!B12. */
        private static Origin row(String reference) {
            int sheet = Math.max(0, reference.lastIndexOf('!'));
            String digits = reference.substring(sheet).replaceAll("\\D", "");
            return new Origin.TableRow(reference.substring(0, sheet), digits.isEmpty() ? 0 : Integer.parseInt(digits));
        }

        Candidate candidate(CandidateId id, Quote quote) {
            return new Candidate(
                    id,
                    1,
                    List.of(quote),
                    content,
                    new Status.Open(),
                    origin,
                    section,
                    framework,
                    suggested,
                    confidence,
                    why,
                    List.of());
        }

        /** A unit stands once, in the first role that it is named in. */
        private static List<Owner> owners(Item item) {
            Set<String> names = new LinkedHashSet<>();
            return item.owners().stream()
                    .filter(it -> !it.name().isBlank()
                            && it.name().length() <= 100
                            && names.add(it.name().strip()))
                    .map(it -> new Owner(
                            it.name(),
                            Owner.Role.valueOf(it.role().name()),
                            Owner.Source.valueOf(it.source().name())))
                    .toList();
        }

        private static Due due(org.luoshi.extraction.Due due, DocumentText text) {
            return switch (due) {
                case org.luoshi.extraction.Due.On on -> new Due.On(on.date(), text.words(span(on.wording())));
                case org.luoshi.extraction.Due.Recurring it ->
                    new Due.Recurring(it.every(), text.words(span(it.wording())));
                case org.luoshi.extraction.Due.Unclear it -> new Due.Unclear(text.words(span(it.wording())));
                case org.luoshi.extraction.Due.None none -> new Due.None();
            };
        }

        private static Measure measure(org.luoshi.extraction.Measure it) {
            return new Measure(
                    Optional.of(span(it.span())),
                    it.quote(),
                    it.metric().isBlank() ? it.quote() : it.metric(),
                    Measure.Comparison.valueOf(it.op().name()),
                    it.value(),
                    it.upper(),
                    it.unit(),
                    it.due());
        }
    }
}
