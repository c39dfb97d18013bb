package org.luoshi.server.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.luoshi.extraction.reading.SourceText;

/** Where results go. */
sealed interface Destination {

    void deliver(Promises.Found found, Form form) throws IOException;

    /** The files that a document of this name may lead to. */
    List<Path> filesFor(String name, Form form);

    /** For one file only.
     *
     * @param columns the terminal's width */
    record StandardOutput(OutputStream out, int columns) implements Destination {

        @Override
        public void deliver(Promises.Found found, Form form) throws IOException {
            OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            form.write(found, buffered, columns);
            buffered.flush();
        }

        @Override
        public List<Path> filesFor(String name, Form form) {
            return List.of();
        }
    }

    record Folder(Path folder) implements Destination {

        private static final int COLUMNS = 120;

        /** The text comes first: whoever sees the result can rely on the text that its spans point into. */
        @Override
        public void deliver(Promises.Found found, Form form) throws IOException {
            Files.createDirectories(folder);
            SourceText source = found.source();
            if (hasTextBeside(source.format())) {
                WholeFile.write(textOf(source.name()), out -> text(source.text(), out));
            }
            WholeFile.write(resultOf(source.name(), form), out -> form.write(found, out, COLUMNS));
        }

        @Override
        public List<Path> filesFor(String name, Form form) {
            return List.of(resultOf(name, form), textOf(name));
        }

        private Path resultOf(String name, Form form) {
            return folder.resolve(name + form.suffix());
        }

        private Path textOf(String name) {
            return folder.resolve(name + ".txt");
        }

        /** Spans count characters of the file itself for txt and html, of the extracted text for the others. */
        private static boolean hasTextBeside(SourceText.Format format) {
            return switch (format) {
                case TXT, HTML -> false;
                case DOCX, PDF, XLSX -> true;
            };
        }

        /** In pieces, so that a long text is not copied whole into bytes. */
        private static void text(String text, OutputStream out) throws IOException {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(text);
            writer.flush();
        }
    }
}
