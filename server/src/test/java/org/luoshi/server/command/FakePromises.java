package org.luoshi.server.command;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.extraction.Assumptions;
import org.luoshi.extraction.Due;
import org.luoshi.extraction.Extraction;
import org.luoshi.extraction.Item;
import org.luoshi.extraction.Owner;
import org.luoshi.extraction.Span;
import org.luoshi.extraction.reading.DocumentReader;
import org.luoshi.extraction.reading.SourceText;
import org.luoshi.extraction.reading.UnreadableDocument;

/** Takes every line for a commitment of 区发改局, reads .docx as if it were text, and cannot read an empty file. */
final class FakePromises {

    private FakePromises() {}

    static Promises each() {
        return new Promises(FakePromises::read, FakePromises::extract);
    }

    static Promises failing(Throwable fault) {
        return new Promises(FakePromises::read, (source, assumptions) -> sneak(fault));
    }

    private static SourceText read(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnreadableDocument(UnreadableDocument.Reason.EMPTY, "这份文件是空的，请换一份再试。");
        }
        SourceText.Format format = name.endsWith(".docx") ? SourceText.Format.DOCX : SourceText.Format.TXT;
        SourceText plain = new DocumentReader().read(name, "一\n".getBytes(StandardCharsets.UTF_8));
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new SourceText(name, format, "00", text, plain.prose(), List.of());
    }

    private static Extraction extract(SourceText source, Assumptions assumptions) {
        List<Item> items = new ArrayList<>();
        int start = 0;
        for (String line : source.text().lines().toList()) {
            int length = line.codePointCount(0, line.length());
            items.add(item(new Span(start, start + length), line));
            start += length + 1;
        }
        return new Extraction(
                source.name(),
                assumptions.date(),
                assumptions.place(),
                List.of(),
                items,
                List.of(),
                List.of(),
                List.of());
    }

    private static Item item(Span span, String line) {
        return new Item(
                span,
                line,
                line,
                List.of(new Owner("区发改局", Owner.Role.LEAD, Owner.Source.STATED)),
                new Due.On(LocalDate.of(2026, 12, 31), new Span(span.start(), span.start() + 2)),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                1,
                List.of(),
                Optional.empty());
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <R, T extends Throwable> R sneak(Throwable fault) throws T {
        throw (T) fault;
    }
}
