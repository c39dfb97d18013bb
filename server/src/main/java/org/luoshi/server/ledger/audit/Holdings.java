package org.luoshi.server.ledger.audit;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.luoshi.server.ledger.tree.Leaf;

/** All that a ledger holds, at one moment, wherever it lies: a database or an exported file. */
public interface Holdings extends AutoCloseable {

    Head head() throws IOException;

    /** In the order of seq; not all at once. */
    void events(Consumer<StoredEvent> each) throws IOException;

    List<StoredSubtree> subtrees() throws IOException;

    /** In the order of size. */
    List<StoredNote> notes() throws IOException;

    /** Public keys in PEM. */
    List<String> keys() throws IOException;

    /** One after the other. */
    void files(Consumer<StoredFile> each) throws IOException;

    @Override
    void close() throws IOException;

    /**
     * @param size how many events there are said to be
     * @param peaks see {@link org.luoshi.server.ledger.tree.Frontier#peaks()}
     */
    record Head(long size, byte[] peaks) {}

    record StoredEvent(Leaf leaf, Leaf.Seal seal) {}

    record StoredSubtree(int level, long place, byte[] hash) {}

    record StoredNote(long size, String text) {}

    record StoredFile(String digest, byte[] content) {}
}
