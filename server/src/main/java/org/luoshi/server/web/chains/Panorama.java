package org.luoshi.server.web.chains;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.chain.Chain.Segment;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.gap.Gap;
import org.luoshi.server.chain.gap.Gaps;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.chart.Shape;
import org.luoshi.server.web.chart.Sheet;
import org.luoshi.server.web.chart.Svg;
import org.luoshi.server.web.chart.Tone;

/**
 * The chain drawn from upstream to downstream: a box for each segment, in it its products with their makers, what is
 * missing dashed, and its weightiest enterprises. Drawn on the server, so that it prints and needs no script.
 */
final class Panorama {

    /** CSS pixels. */
    static final double COLUMN = 268;

    private static final double BETWEEN = 44;
    private static final double TOP = 34;
    private static final double APART = 18;

    private final Frame frame;
    private final Chain chain;
    private final Gaps.Found found;
    private final List<Enterprise> visible;
    private final ChainQuery query;
    private final List<List<Segment>> columns;

    /** @param visible its enterprises that may be named, the weightiest first */
    Panorama(Frame frame, Chain chain, Gaps.Found found, List<Enterprise> visible, ChainQuery query) {
        this.frame = frame;
        this.chain = chain;
        this.found = found;
        this.visible = visible;
        this.query = query;
        this.columns = columns(chain);
    }

    int columns() {
        return columns.size();
    }

    /**
     * Upstream, middle and downstream from left to right; within each, what feeds another of the same stands further to
     * the left.
     */
    static List<List<Segment>> columns(Chain chain) {
        List<List<Segment>> columns = new ArrayList<>();
        for (Chain.Stream stream : Chain.Stream.values()) {
            List<Segment> band = chain.segments().stream()
                    .filter(it -> it.stream() == stream)
                    .toList();
            Map<String, Integer> depths = depths(band);
            Map<Integer, List<Segment>> layers = new LinkedHashMap<>();
            band.stream()
                    .sorted(Comparator.comparing(it -> depths.getOrDefault(it.key(), 0)))
                    .forEach(it -> layers.computeIfAbsent(depths.getOrDefault(it.key(), 0), key -> new ArrayList<>())
                            .add(it));
            columns.addAll(layers.values());
        }
        return columns;
    }

    /** The longest way to each; a circle is cut where it would go round again. */
    private static Map<String, Integer> depths(List<Segment> band) {
        Map<String, Integer> depths = new HashMap<>();
        band.forEach(it -> depths.put(it.key(), 0));
        for (int round = 1; round < band.size(); round++) {
            for (Segment it : band) {
                int next = depths.getOrDefault(it.key(), 0) + 1;
                it.feeds().stream()
                        .filter(key -> !key.equals(it.key()) && next < band.size())
                        .forEach(key -> depths.computeIfPresent(key, (same, depth) -> Math.max(depth, next)));
            }
        }
        return depths;
    }

    String svg() {
        Map<String, SegmentBox> boxes = new LinkedHashMap<>();
        List<Shape> shapes = new ArrayList<>();
        double height = 0;
        double x = 1;
        Optional<Chain.Stream> before = Optional.empty();
        for (List<Segment> column : columns) {
            Chain.Stream stream = column.getFirst().stream();
            if (!before.equals(Optional.of(stream))) {
                String name = frame.t("chain.stream." + Phrases.key(stream));
                shapes.add(new Shape.Words(x, 20, 14, Shape.Align.LEFT, Tone.QUIET, true, name));
                before = Optional.of(stream);
            }
            double y = TOP;
            for (Segment it : column) {
                SegmentBox box = box(it, x, y);
                boxes.put(it.key(), box);
                y += box.height() + APART;
            }
            height = Math.max(height, y);
            x += COLUMN + BETWEEN;
        }
        chain.segments().forEach(it -> shapes.addAll(ties(it, boxes)));
        boxes.values().forEach(it -> shapes.addAll(it.shapes()));
        Sheet sheet = new Sheet(Math.max(1, x - BETWEEN + 1), height, 0, 1, LocalDate.EPOCH, shapes);
        return Svg.of(sheet, frame.t("chain.panorama.label", chain.name()));
    }

    private SegmentBox box(Segment it, double x, double y) {
        List<Gap> gaps = found.in(chain.code());
        return new SegmentBox(frame, chain, it, found.land(), gaps, members(it), query, x, y);
    }

    private List<Enterprise> members(Segment segment) {
        return visible.stream()
                .filter(it -> it.profile().places().stream()
                        .anyMatch(place -> place.chain().equals(chain.code())
                                && place.segment().equals(segment.key())))
                .toList();
    }

    /** From the right side of a box to the left side of those that it feeds, with one step between. */
    private static List<Shape> ties(Segment segment, Map<String, SegmentBox> boxes) {
        List<Shape> ties = new ArrayList<>();
        SegmentBox from = boxes.get(segment.key());
        int number = 0;
        for (String key : segment.feeds()) {
            SegmentBox to = boxes.get(key);
            if (from != null && to != null && to != from) {
                number++;
                ties.addAll(tie(from, to, number));
            }
        }
        return ties;
    }

    private static List<Shape> tie(SegmentBox from, SegmentBox to, int number) {
        double startX = from.x() + COLUMN;
        double startY = from.y() + Math.min(from.height() - 8, 12 + 6.0 * number);
        double endY = to.y() + 14;
        double middle = to.x() - BETWEEN / 2 + 5.0 * (number % 5 - 2);
        List<Double> way = List.of(startX, startY, middle, startY, middle, endY, to.x() - 7, endY);
        return List.of(
                new Shape.Path(way, Tone.EDGE, 1.2, to.x() <= from.x()),
                new Shape.Area(
                        List.of(to.x() - 8, endY - 4, to.x() - 1, endY, to.x() - 8, endY + 4),
                        Tone.EDGE,
                        Tone.NONE,
                        0));
    }
}
