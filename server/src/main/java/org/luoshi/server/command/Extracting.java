package org.luoshi.server.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.luoshi.extraction.Assumptions;

/** Goes through the files one by one; one that fails does not stop the others. */
final class Extracting {

    private final Promises promises;
    private final Assumptions assumptions;
    private final Form form;
    private final Destination destination;
    private final Console console;
    private final boolean talkative;
    private final Progress progress;
    private final int files;
    private int items;
    private int failed;

    /** @param files how many there will be */
    Extracting(
            Promises promises,
            Assumptions assumptions,
            Form form,
            Destination destination,
            Console console,
            int files) {
        this.promises = promises;
        this.assumptions = assumptions;
        this.form = form;
        this.destination = destination;
        this.console = console;
        this.talkative = destination instanceof Destination.Folder;
        this.progress = new Progress(console, files);
        this.files = files;
    }

    /** The exit code: {@link Commands#OK} or {@link Commands#FAILED}. */
    int run(List<Path> paths) {
        paths.forEach(this::one);
        if (talkative) {
            String missed = failed == 0 ? "" : "，%d 份没有读成".formatted(failed);
            progress.end("%d 份文件，提出 %d 项%s。".formatted(files, items, missed));
        }
        return failed == 0 ? Commands.OK : Commands.FAILED;
    }

    // A program that works through a list must outlive what one file does to it, an exhausted heap included.
    @SuppressWarnings("CatchAndPrintStackTrace")
    private void one(Path path) {
        if (talkative) {
            progress.begin(path.toString());
        }
        try {
            write(path, read(path));
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError fault) {
            fail(Fault.reading(path.toString(), fault), fault);
        }
    }

    private Promises.Found read(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        return promises.find(name, Files.readAllBytes(path), assumptions);
    }

    private void write(Path path, Promises.Found found) {
        try {
            destination.deliver(found, form);
        } catch (IOException fault) {
            fail(Fault.writing(path.toString(), fault), fault);
            return;
        }
        int count = found.extraction().items().size();
        items += count;
        if (talkative) {
            progress.done(path.toString(), count);
        }
    }

    private void fail(String sentence, Throwable fault) {
        failed++;
        progress.failed(sentence);
        Fault.traceWhenAsked(fault, console.err());
    }
}
