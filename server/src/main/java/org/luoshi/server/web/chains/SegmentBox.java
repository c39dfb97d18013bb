package org.luoshi.server.web.chains;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.chain.Chain;
import org.luoshi.server.chain.Chain.Product;
import org.luoshi.server.chain.Chain.Segment;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.chain.gap.Gap;
import org.luoshi.server.chain.gap.Landscape;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Phrases;
import org.luoshi.server.web.chart.Ruler;
import org.luoshi.server.web.chart.Shape;
import org.luoshi.server.web.chart.Tone;

/** A segment in the panorama, with its products and enterprises, one below the other. */
final class SegmentBox {

    private static final double HEAD = 28;
    private static final double ROW = 23;
    private static final double TEXT = 13;
    private static final double SMALL = 12;
    private static final double MARGIN = 10;

    /** So many enterprises are named; the others are counted. */
    private static final int NAMED = 6;

    private final Frame frame;
    private final Chain chain;
    private final Landscape land;
    private final List<Gap> gaps;
    private final ChainQuery query;
    private final double x;
    private final double y;
    private final List<Shape> rows = new ArrayList<>();
    private final Ruler ruler = Ruler.guess();
    private double bottom;

    SegmentBox(
            Frame frame,
            Chain chain,
            Segment segment,
            Landscape land,
            List<Gap> gaps,
            List<Enterprise> members,
            ChainQuery query,
            double x,
            double y) {
        this.frame = frame;
        this.chain = chain;
        this.land = land;
        this.gaps = gaps;
        this.query = query;
        this.x = x;
        this.y = y;
        this.bottom = y + HEAD;
        head(segment, members);
        chain.products().stream()
                .filter(it -> it.segment().equals(segment.key()))
                .forEach(this::product);
        members.stream().limit(NAMED).forEach(this::member);
        if (members.size() > NAMED) {
            more(segment, members.size() - NAMED);
        }
        bottom += 6;
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    double height() {
        return bottom - y;
    }

    List<Shape> shapes() {
        List<Shape> all = new ArrayList<>();
        all.add(new Shape.Box(x, y, Panorama.COLUMN, height(), Tone.SURFACE, Tone.EDGE, 1));
        all.add(new Shape.Box(x, y, Panorama.COLUMN, HEAD - 2, Tone.GROUP, Tone.EDGE, 1));
        all.addAll(rows);
        return all;
    }

    private void head(Segment segment, List<Enterprise> members) {
        String count = frame.n("chain.segment.enterprises", members.size());
        double room = Panorama.COLUMN - 3 * MARGIN - ruler.width(count, SMALL);
        rows.add(words(x + MARGIN, y + 18, 14, Tone.INK, true, ruler.fit(segment.title(), 14, room)));
        rows.add(new Shape.Words(
                x + Panorama.COLUMN - MARGIN, y + 18, SMALL, Shape.Align.RIGHT, Tone.QUIET, false, count));
    }

    private void product(Product it) {
        List<Gap> about = gaps.stream()
                .filter(gap -> switch (gap) {
                    case Gap.Fill fill -> fill.product().equals(it.code());
                    case Gap.Secure secure -> secure.product().equals(it.code());
                    case Gap.Extend extend -> extend.made().equals(it.code());
                    case Gap.Strengthen strengthen -> false;
                })
                .toList();
        int makers = land.makers(it.code()).size();
        boolean isMissing = makers == 0;
        boolean isAsked = query.fits(it.title())
                && (query.kind().isEmpty()
                        || about.stream()
                                .anyMatch(gap -> gap.kind() == query.kind().get()));
        List<Shape> shapes = new ArrayList<>();
        if (isMissing) {
            shapes.add(dashed(about.isEmpty() ? Tone.EDGE : Tone.OVER));
        }
        String tag = about.stream()
                .findFirst()
                .map(this::tag)
                .orElseGet(() -> isMissing ? frame.t("chain.product.none") : frame.n("chain.product.makers", makers));
        Tone tone = about.isEmpty() ? Tone.QUIET : tone(about.getFirst());
        label(shapes, it.title(), tag, tone, isAsked, !about.isEmpty());
        String told = frame.t("chain.product.told", it.title(), tag);
        String address = about.isEmpty()
                ? "/enterprises?makes=" + it.code()
                : "/chains/%s?view=gaps#%s"
                        .formatted(chain.code(), about.getFirst().key());
        part("product", told, address, shapes);
    }

    private String tag(Gap gap) {
        return frame.t("gap.kind." + Phrases.key(gap.kind())) + " "
                + switch (gap) {
                    case Gap.Fill it ->
                        frame.n("chain.tag.fill", it.enterprises().size());
                    case Gap.Secure it ->
                        frame.n("chain.tag.secure", it.enterprises().size());
                    case Gap.Extend it -> frame.n("chain.tag.extend", it.next().size());
                    case Gap.Strengthen it ->
                        frame.n("chain.tag.strengthen", it.missing().size());
                };
    }

    private static Tone tone(Gap gap) {
        return gap.kind() == Gap.Kind.FILL ? Tone.OVER : Tone.LATE;
    }

    private void member(Enterprise it) {
        Optional<Gap> gap = gaps.stream()
                .filter(one -> one instanceof Gap.Strengthen own && own.leader().equals(it.code()))
                .findFirst();
        boolean isAsked = ChainReader.fits(it, chain, query, land)
                && (query.kind().isEmpty() || gap.map(Gap::kind).equals(query.kind()));
        String rank = it.rankIn(chain.code())
                .map(one -> frame.t("chain.rank." + Phrases.key(one)))
                .orElse("");
        String tag = gap.map(one -> rank + " · " + tag(one)).orElse(rank);
        List<Shape> shapes = new ArrayList<>();
        label(shapes, it.profile().name(), tag, gap.isPresent() ? Tone.LATE : Tone.QUIET, isAsked, false);
        part("member", frame.t("chain.product.told", it.profile().name(), tag), "/enterprises/" + it.code(), shapes);
    }

    private void more(Segment segment, int others) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(words(x + MARGIN, bottom + 15, SMALL, Tone.QUIET, false, frame.n("chain.segment.more", others)));
        part(
                "member",
                frame.n("chain.segment.more", others),
                "/enterprises?chain=%s&segment=%s".formatted(chain.code(), segment.key()),
                shapes);
    }

    /** The name on the left, what is said of it on the right; what is not asked for steps back. */
    private void label(List<Shape> shapes, String name, String tag, Tone tone, boolean isAsked, boolean isBold) {
        Tone ink = isAsked ? Tone.INK : Tone.EVEN;
        double room = Panorama.COLUMN - 3 * MARGIN - ruler.width(tag, SMALL);
        shapes.add(words(
                x + MARGIN, bottom + 15, TEXT, ink, isBold || query.narrows() && isAsked, ruler.fit(name, TEXT, room)));
        shapes.add(new Shape.Words(
                x + Panorama.COLUMN - MARGIN,
                bottom + 15,
                SMALL,
                Shape.Align.RIGHT,
                isAsked ? tone : Tone.EVEN,
                isBold,
                tag));
    }

    private Shape dashed(Tone tone) {
        double left = x + 4;
        double right = x + Panorama.COLUMN - 4;
        double low = bottom + ROW - 3;
        return new Shape.Path(
                List.of(left, bottom, right, bottom, right, low, left, low, left, bottom), tone, 1.2, true);
    }

    private void part(String kind, String told, String address, List<Shape> shapes) {
        rows.add(new Shape.Part(kind, told, Optional.of(address), Map.of(), shapes));
        bottom += ROW;
    }

    private static Shape words(double x, double y, double size, Tone tone, boolean bold, String text) {
        return new Shape.Words(x, y, size, Shape.Align.LEFT, tone, bold, text);
    }
}
