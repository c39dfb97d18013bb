package org.luoshi.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.luoshi.extraction.reading.SourceText;
import org.luoshi.extraction.reading.Table;

/** What holds of every extraction, whatever the paper. */
final class Sound {

    private final Quotes quotes;
    private final List<Span> cells;
    private final Extraction extraction;

    private Sound(SourceText source, Extraction extraction) {
        this.quotes = Quotes.of(source.text());
        this.cells = source.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .map(Table.Cell::span)
                .toList();
        this.extraction = extraction;
    }

    static void check(SourceText source, Extraction extraction) {
        Sound sound = new Sound(source, extraction);
        sound.standInOrder(extraction.sentences().stream().map(Sentence::span).toList());
        sound.standInOrder(extraction.items().stream().map(Item::span).toList());
        extraction.sentences().forEach(sound::check);
        extraction.items().forEach(sound::check);
        extraction.actuals().forEach(sound::check);
        extraction.otherProjects().forEach(project -> sound.quotes.at(project.span()));
    }

    /** Sentences part the text: none begins before the one in front of it ends. */
    private void standInOrder(List<Span> spans) {
        int last = 0;
        for (Span span : spans) {
            assertThat(span.start()).as("start of %s", span).isGreaterThanOrEqualTo(last);
            last = span.end();
        }
    }

    private void check(Sentence sentence) {
        assertThat(quotes.at(sentence.span())).isNotBlank();
        assertThat(sentence.confidence()).as("%s", sentence).isBetween(0.5, 1.0);
        assertThat(sentence.why()).as("%s", sentence).isNotNull();
    }

    private void check(Item item) {
        assertThat(item.quote()).isEqualTo(quotes.at(item.span())).isNotBlank();
        assertThat(item.title()).as("title of “%s”", item.quote()).isNotBlank();
        assertThat(item.confidence()).isBetween(0.5, 1.0);
        assertThat(item.why()).as("why “%s”", item.quote()).isNotEmpty();
        item.owners().forEach(owner -> assertThat(owner.name()).isNotBlank());
        item.due().words().ifPresent(words -> assertThat(quotes.at(words)).isNotBlank());
        for (Measure measure : item.measures()) {
            check(measure);
            assertThat(item.span().contains(measure.span()) || isInATable(measure.span()))
                    .as("“%s” in “%s”", measure.quote(), item.quote())
                    .isTrue();
        }
        for (Project project : item.projects()) {
            assertThat(item.span().contains(project.span()))
                    .as("“%s” in “%s”", project.name(), item.quote())
                    .isTrue();
        }
    }

    /** A table's row keeps its figures in a column of their own. */
    private boolean isInATable(Span span) {
        return cells.stream().anyMatch(cell -> cell.contains(span));
    }

    private void check(Measure measure) {
        assertThat(measure.quote()).isEqualTo(quotes.at(measure.span())).isNotBlank();
        assertThat(measure.upper().isPresent()).as("%s", measure).isEqualTo(measure.op() == Measure.Comparator.RANGE);
    }
}
