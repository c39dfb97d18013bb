package org.luoshi.server.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;

/**
 * An industry chain (产业链).
 *
 * @param code names it for ever: lower-case letters, digits and hyphens, a letter first
 * @param version of its stream; 0 while it is only wished for
 * @param leader the post of the chain leader (链长)
 * @param lead the bureau that leads the work on it
 * @param force the task force (专班)
 * @param segments in the order in which they are shown
 * @param products in the order in which they are shown
 */
public record Chain(
        String code,
        int version,
        String name,
        Optional<PostCode> leader,
        Optional<UnitCode> lead,
        Optional<UnitCode> force,
        List<Segment> segments,
        List<Product> products) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public Chain {
        segments = List.copyOf(segments);
        products = List.copyOf(products);
    }

    /** Where a segment stands. */
    public enum Stream {
        /** 上游. */
        UP,
        /** 中游. */
        MIDDLE,
        /** 下游. */
        DOWN
    }

    /**
     * A step of the chain (环节).
     *
     * @param key names it within its chain, formed as a chain's code
     * @param feeds keys of the segments that take what this one makes
     */
    public record Segment(String key, String title, Stream stream, List<String> feeds) {
        public Segment {
            feeds = List.copyOf(feeds);
        }
    }

    /**
     * What a segment makes (产品).
     *
     * @param code names it in the whole district, formed as a chain's code
     * @param segment its segment's key
     * @param inputs codes of the products that it is made from, of this chain or another
     */
    public record Product(String code, String title, String segment, List<String> inputs) {
        public Product {
            inputs = List.copyOf(inputs);
        }
    }

    /** Whether a text can name a chain, a segment or a product. */
    public static boolean isCode(String text) {
        return FORM.matcher(text).matches();
    }

    public Optional<Segment> segment(String key) {
        return segments.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    public Optional<Product> product(String code) {
        return products.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** What has to happen for a chain to be as is wished; nothing where it is so already. */
    public static List<ChainEvent> changes(Optional<Chain> now, Chain wish) {
        List<ChainEvent> events = new ArrayList<>();
        ChainEvent.Set set = new ChainEvent.Set(wish.code(), wish.name(), wish.leader(), wish.lead(), wish.force());
        if (now.isEmpty() || !set.equals(now.get().set())) {
            events.add(set);
        }
        boolean isDrawn = !wish.segments().isEmpty() || !wish.products().isEmpty();
        ChainEvent.Drawn drawn = new ChainEvent.Drawn(wish.segments(), wish.products());
        if (now.isEmpty() ? isDrawn : !drawn.equals(now.get().drawn())) {
            events.add(drawn);
        }
        return events;
    }

    /** As it is after an event; a stream begins with {@link ChainEvent.Set}. */
    static Chain after(Optional<Chain> now, ChainEvent event, int version) {
        return switch (event) {
            case ChainEvent.Set it ->
                new Chain(
                        it.code(),
                        version,
                        it.name(),
                        it.leader(),
                        it.lead(),
                        it.force(),
                        now.map(Chain::segments).orElse(List.of()),
                        now.map(Chain::products).orElse(List.of()));
            case ChainEvent.Drawn it -> now.orElseThrow().with(it.segments(), it.products(), version);
        };
    }

    /** With these segments and products and no others. */
    public Chain drawing(List<Segment> segments, List<Product> products) {
        return with(segments, products, version);
    }

    private Chain with(List<Segment> segments, List<Product> products, int version) {
        return new Chain(code, version, name, leader, lead, force, segments, products);
    }

    private ChainEvent.Set set() {
        return new ChainEvent.Set(code, name, leader, lead, force);
    }

    private ChainEvent.Drawn drawn() {
        return new ChainEvent.Drawn(segments, products);
    }
}
