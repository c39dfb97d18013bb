package org.luoshi.server.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.luoshi.extraction.Item;
import org.luoshi.extraction.Quotes;
import org.luoshi.extraction.json.ExtractionJson;
import org.luoshi.extraction.sheet.CommitmentRow;
import org.luoshi.extraction.sheet.CommitmentSheet;
import tools.jackson.core.exc.JacksonIOException;

/** The forms a result can take. */
enum Form {
    json(".json"),
    xlsx(".xlsx"),
    table(".table.txt");

    private final String suffix;

    Form(String suffix) {
        this.suffix = suffix;
    }

    /** What is put behind the document's file name. */
    String suffix() {
        return suffix;
    }

    /**
     * Writes the whole result and flushes; the stream is left open.
     *
     * @param columns the width of a table, in columns of a terminal
     */
    void write(Promises.Found found, OutputStream out, int columns) throws IOException {
        switch (this) {
            case json -> json(found, out);
            case xlsx -> xlsx(found, out);
            case table -> table(found, out, columns);
        }
    }

    private static void json(Promises.Found found, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            ExtractionJson.write(found.source(), found.extraction(), writer);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private static void xlsx(Promises.Found found, OutputStream out) throws IOException {
        Quotes quotes = Quotes.of(found.source().text());
        try (CommitmentSheet sheet = new CommitmentSheet(found.extraction().title() + " 重点任务分解表")) {
            int number = 1;
            for (Item item : found.extraction().items()) {
                sheet.add(CommitmentRow.of(number++, found.source().name(), item, quotes));
            }
            sheet.writeTo(out);
        }
        out.flush();
    }

    private static void table(Promises.Found found, OutputStream out, int columns) throws IOException {
        PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new TerminalTable(columns).write(found, writer);
        if (writer.checkError()) {
            throw new IOException("the table could not be written to its end");
        }
    }
}
