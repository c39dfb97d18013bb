package org.luoshi.server.chain.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.chain.Chain.Product;
import org.luoshi.server.chain.Chain.Segment;
import org.luoshi.server.shared.sheet.Column;
import org.luoshi.server.shared.sheet.Line;

/** Reads chains, their segments and products. What stands there already and not in the file stays. */
final class ChainReader {

    private static final int LONGEST_NAME = 60;

    private final Draft draft;
    private final Finder finder;
    private final Predicate<Chain> mine;
    private final Set<String> seen = new TreeSet<>();

    /** @param mine which chains may be written about; a new one only by who may write about all */
    ChainReader(Draft draft, Finder finder, Predicate<Chain> mine) {
        this.draft = draft;
        this.finder = finder;
        this.mine = mine;
    }

    void chain(Line line) {
        Cell cell = new Cell(line, draft.faults);
        String code = code(cell, Forms.CHAIN, "chain");
        Optional<Chain> now = draft.chain(code);
        Chain wish = new Chain(
                code,
                now.map(Chain::version).orElse(0),
                cell.text(Forms.CHAIN_NAME, LONGEST_NAME),
                cell.has(Forms.LEADER) ? finder.post(cell, Forms.LEADER) : now.flatMap(Chain::leader),
                cell.has(Forms.LEAD) ? finder.unit(cell, Forms.LEAD) : now.flatMap(Chain::lead),
                cell.has(Forms.FORCE) ? finder.unit(cell, Forms.FORCE) : now.flatMap(Chain::force),
                now.map(Chain::segments).orElse(List.of()),
                now.map(Chain::products).orElse(List.of()));
        if (cell.isSound()
                && !(mine.test(wish) && now.filter(it -> !mine.test(it)).isEmpty())) {
            cell.fault(Forms.CHAIN, "chain-not-yours", code);
        }
        if (cell.isSound()) {
            draft.wish(line, wish);
        }
    }

    /** A key that can be one and comes once in its sheet. */
    private String code(Cell cell, Column column, String within) {
        String code = cell.text(column);
        if (!Chain.isCode(code)) {
            cell.fault(column, "chain-code", code);
        } else if (!seen.add(within + "/" + code)) {
            cell.fault(column, "chain-code-twice", code);
        }
        return code;
    }

    /** The chain of a row, where it is known and may be written about. */
    private Optional<Chain> home(Cell cell) {
        Optional<Chain> chain = finder.chain(cell, Forms.CHAIN);
        if (chain.filter(it -> !mine.test(it)).isPresent()) {
            cell.fault(Forms.CHAIN, "chain-not-yours", chain.get().code());
        }
        return chain;
    }

    /** A row as read, before it is known whether all that it names is there. */
    private record Row<T>(Cell cell, Chain chain, T one, List<String> names) {}

    void segments(List<Line> lines) {
        List<Row<Segment>> rows = new ArrayList<>();
        for (Line line : lines) {
            Cell cell = new Cell(line, draft.faults);
            Optional<Chain> chain = home(cell);
            String key = code(
                    cell, Forms.SEGMENT, "segment/" + chain.map(Chain::code).orElse("?"));
            String title = cell.text(Forms.SEGMENT_NAME, LONGEST_NAME);
            Optional<Chain.Stream> stream = Forms.meant(Chain.Stream.values(), Forms::word, cell.text(Forms.STREAM));
            if (stream.isEmpty()) {
                cell.fault(Forms.STREAM, "stream-unknown", cell.text(Forms.STREAM));
            }
            if (cell.isSound()) {
                rows.add(new Row<>(
                        cell,
                        chain.orElseThrow(),
                        new Segment(key, title, stream.orElseThrow(), List.of()),
                        cell.names(Forms.FEEDS)));
            }
        }
        rows.forEach(this::takeSegment);
        rows.forEach(this::feeds);
    }

    private void takeSegment(Row<Segment> row) {
        Chain chain = draft.chain(row.chain().code()).orElseThrow();
        Map<String, Segment> all = chain.segments().stream()
                .collect(Collectors.toMap(Segment::key, it -> it, (one, other) -> one, LinkedHashMap::new));
        Segment now = all.get(row.one().key());
        List<String> feeds = row.cell().has(Forms.FEEDS) || now == null ? List.of() : now.feeds();
        all.put(row.one().key(), new Segment(row.one().key(), row.one().title(), row.one().stream(), feeds));
        draft.wish(row.cell().line(), chain.drawing(List.copyOf(all.values()), chain.products()));
    }

    /** Once all segments are known: a name that is none is told, and only the others are kept. */
    private void feeds(Row<Segment> row) {
        if (!row.cell().has(Forms.FEEDS)) {
            return;
        }
        Chain chain = draft.chain(row.chain().code()).orElseThrow();
        List<String> feeds = row.names().stream()
                .flatMap(name -> Finder.segment(chain, name)
                        .map(Segment::key)
                        .or(() -> {
                            draft.faults.add(
                                    row.cell().line().fault(Forms.FEEDS, "segment-unknown", name, chain.name()));
                            return Optional.empty();
                        })
                        .stream())
                .toList();
        List<Segment> all = chain.segments().stream()
                .map(it ->
                        it.key().equals(row.one().key()) ? new Segment(it.key(), it.title(), it.stream(), feeds) : it)
                .toList();
        draft.wish(row.cell().line(), chain.drawing(all, chain.products()));
    }

    void products(List<Line> lines) {
        List<Row<Product>> rows = new ArrayList<>();
        for (Line line : lines) {
            Cell cell = new Cell(line, draft.faults);
            Optional<Chain> chain = home(cell);
            String code = code(cell, Forms.PRODUCT, "product");
            String title = cell.text(Forms.PRODUCT_NAME, LONGEST_NAME);
            Optional<Segment> segment = chain.flatMap(it -> finder.segment(cell, it, Forms.SEGMENT));
            if (finder.isElsewhere(code, chain)) {
                cell.fault(Forms.PRODUCT, "product-elsewhere", code);
            }
            if (cell.isSound()) {
                Product product = new Product(code, title, segment.orElseThrow().key(), List.of());
                rows.add(new Row<>(cell, chain.orElseThrow(), product, cell.names(Forms.INPUTS)));
            }
        }
        rows.forEach(this::takeProduct);
        finder.forget();
        rows.forEach(this::inputs);
        finder.forget();
    }

    private void takeProduct(Row<Product> row) {
        Chain chain = draft.chain(row.chain().code()).orElseThrow();
        Map<String, Product> all = chain.products().stream()
                .collect(Collectors.toMap(Product::code, it -> it, (one, other) -> one, LinkedHashMap::new));
        Product now = all.get(row.one().code());
        List<String> inputs = row.cell().has(Forms.INPUTS) || now == null ? List.of() : now.inputs();
        Product it = row.one();
        all.put(it.code(), new Product(it.code(), it.title(), it.segment(), inputs));
        draft.wish(row.cell().line(), chain.drawing(chain.segments(), List.copyOf(all.values())));
    }

    private void inputs(Row<Product> row) {
        if (!row.cell().has(Forms.INPUTS)) {
            return;
        }
        List<String> inputs = row.names().stream()
                .flatMap(name -> finder.product(row.cell(), Forms.INPUTS, name).stream())
                .toList();
        Chain chain = draft.chain(row.chain().code()).orElseThrow();
        List<Product> all = chain.products().stream()
                .map(it -> it.code().equals(row.one().code())
                        ? new Product(it.code(), it.title(), it.segment(), inputs)
                        : it)
                .toList();
        draft.wish(row.cell().line(), chain.drawing(chain.segments(), all));
    }
}
