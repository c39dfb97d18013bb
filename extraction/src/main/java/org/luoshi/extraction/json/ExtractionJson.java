package org.luoshi.extraction.json;

import java.io.Writer;
import java.util.Optional;
import org.luoshi.extraction.Due;
import org.luoshi.extraction.Extraction;
import org.luoshi.extraction.Framework;
import org.luoshi.extraction.Item;
import org.luoshi.extraction.Measure;
import org.luoshi.extraction.Owner;
import org.luoshi.extraction.Project;
import org.luoshi.extraction.Quotes;
import org.luoshi.extraction.Reason;
import org.luoshi.extraction.Sentence;
import org.luoshi.extraction.reading.SourceText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes an extraction as JSON, value by value, so that a long document needs no second copy in memory.
 *
 * <p>Names and shapes are a contract with other programs: fields are added, never renamed. {@code start} and
 * {@code end} count Unicode code points of the document's text, end exclusive; dates are ISO 8601, recurrences ISO 8601
 * durations ({@code P1M} is every month); what is not known is null. {@code sha256} is that of the file's bytes.
 */
public final class ExtractionJson {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Fields fields;
    private final Quotes quotes;

    private ExtractionJson(Fields fields, Quotes quotes) {
        this.fields = fields;
        this.quotes = quotes;
    }

    /** Writes one JSON object and a line break; the writer is flushed and left open. */
    public static void write(SourceText source, Extraction extraction, Writer out) {
        try (JsonGenerator json = JSON.createGenerator(new Layout(), out)) {
            new ExtractionJson(new Fields(json), Quotes.of(source.text())).document(source, extraction);
            json.writeRaw('\n');
        }
    }

    private void document(SourceText source, Extraction extraction) {
        fields.object(() -> {
            fields.text("doc", source.name());
            fields.text("sha256", source.sha256());
            fields.text("date", extraction.date());
            fields.text("place", extraction.place());
            fields.text("title", extraction.title());
            fields.each("items", extraction.items(), this::item);
            fields.each("actuals", extraction.actuals(), this::measure);
            fields.each("other_projects", extraction.otherProjects(), this::project);
            fields.each("frameworks", extraction.frameworks(), this::framework);
            fields.each("sentences", extraction.sentences(), this::sentence);
        });
    }

    private void item(Item item) {
        fields.spanned(item.span(), () -> {
            fields.text("quote", item.quote());
            fields.text("title", item.title());
            fields.each("owners", item.owners(), this::owner);
            due(item.due());
            fields.each("measures", item.measures(), this::measure);
            fields.each("projects", item.projects(), this::project);
            fields.texts("section", item.section());
            fields.text("framework", item.framework());
            fields.share("confidence", item.confidence());
            fields.texts("why", item.why().stream().map(Reason::toString).toList());
            fields.text("proposed_by", item.proposedBy());
        });
    }

    private void owner(Owner owner) {
        fields.object(() -> {
            fields.text("name", owner.name());
            fields.word("role", owner.role());
            fields.word("source", owner.source());
        });
    }

    private void due(Due due) {
        fields.text("due", due.lastDay());
        fields.text("due_wording", due.words().map(quotes::at));
        fields.text(
                "recurs", due instanceof Due.Recurring recurring ? Optional.of(recurring.every()) : Optional.empty());
    }

    private void measure(Measure measure) {
        fields.spanned(measure.span(), () -> {
            fields.text("quote", measure.quote());
            fields.text("metric", measure.metric());
            fields.text("op", measure.op().sign());
            measure.upper()
                    .ifPresentOrElse(
                            upper -> fields.range("value", measure.value(), upper),
                            () -> fields.number("value", measure.value()));
            fields.text("unit", measure.unit());
            fields.text("due", measure.due());
            fields.word("kind", measure.kind());
        });
    }

    private void project(Project project) {
        fields.spanned(project.span(), () -> {
            fields.text("quote", quotes.at(project.span()));
            fields.text("name", project.name());
        });
    }

    private void framework(Framework framework) {
        fields.spanned(framework.span(), () -> {
            fields.text("name", framework.name());
            fields.texts("parts", framework.parts());
        });
    }

    private void sentence(Sentence sentence) {
        fields.spanned(sentence.span(), () -> {
            fields.word("label", sentence.label());
            fields.share("confidence", sentence.confidence());
            fields.texts("why", sentence.why().stream().map(Reason::toString).toList());
        });
    }

    private static final class Layout extends ObjectWriteContext.Base {

        private final PrettyPrinter oneLineEach = new OneLineEach();

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return oneLineEach;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
