package org.luoshi.server.shared.sheet;

import java.util.List;
import java.util.Optional;

/** A spreadsheet that somebody brought. */
public final class Workbook {

    private final Book book;

    private Workbook(Book book) {
        this.book = book;
    }

    /** Throws {@link NotABook} for what is no xlsx, or too large: its fault says which. */
    public static Workbook read(byte[] bytes) {
        return new Workbook(BookReader.read(bytes));
    }

    /** Whether there is a sheet for this form. */
    public boolean has(Form form) {
        return sheet(form).isPresent();
    }

    /** What the form's sheet says; without such a sheet, a fault that names it. */
    public Table table(Form form) {
        return sheet(form)
                .map(it -> Rows.read(form, it, book.from1904()))
                .orElseGet(() -> new Table(List.of(), List.of(Fault.file("sheet-missing", form.sheet())), 0));
    }

    private Optional<Book.Sheet> sheet(Form form) {
        List<Book.Sheet> sheets = book.sheets();
        return book.titled(form.sheet())
                .or(() -> sheets.size() == 1 ? Optional.of(sheets.getFirst()) : Optional.empty());
    }
}
