package org.luoshi.server.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.extraction.Due;
import org.luoshi.extraction.Extraction;
import org.luoshi.extraction.Item;
import org.luoshi.extraction.Owner;
import org.luoshi.extraction.Reason;
import org.luoshi.extraction.Sentence;
import org.luoshi.extraction.Span;
import org.luoshi.extraction.reading.SourceText;

/** Finds one item in each line that begins with 要; so the intake's tests do not depend on the rules. */
class KnownLibrary extends Library {

    KnownLibrary() {
        super("", "", "");
    }

    static final String OWNER = "区发改局";

    /** A context line and three promises, different for each name. */
    static String report(String about) {
        return "关于%s的说明\n要推进%s一期\n要推进%s二期\n要推进%s三期\n".formatted(about, about, about, about);
    }

    @Override
    Extraction extract(SourceText read) {
        List<Sentence> sentences = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        int start = 0;
        for (String line : read.text().split("\n")) {
            Span span = new Span(start, start + line.codePointCount(0, line.length()));
            boolean promise = line.startsWith("要");
            sentences.add(
                    new Sentence(span, promise ? Sentence.Label.COMMITMENT : Sentence.Label.CONTEXT, 0.9, List.of()));
            if (promise) {
                items.add(item(span, line));
            }
            start = span.end() + 1;
        }
        return new Extraction(
                read.name(), Optional.empty(), Optional.empty(), sentences, items, List.of(), List.of(), List.of());
    }

    private static Item item(Span span, String line) {
        return new Item(
                span,
                line,
                line.substring(1),
                List.of(new Owner(OWNER, Owner.Role.LEAD, Owner.Source.STATED)),
                new Due.None(),
                List.of(),
                List.of(),
                List.of("一、重点任务"),
                Optional.empty(),
                0.9,
                List.of(new Reason("known", "要")),
                Optional.empty());
    }
}
