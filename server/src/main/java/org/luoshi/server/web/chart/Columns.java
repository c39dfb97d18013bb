package org.luoshi.server.web.chart;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.server.web.chart.Shape.Align;
import org.luoshi.server.web.chart.Shape.Box;
import org.luoshi.server.web.chart.Shape.Words;

/** Two amounts for each month: what was meant as a frame, what came as what fills it. */
public final class Columns {

    private static final double WIDTH = 1180;
    private static final double HEIGHT = 220;
    private static final double FLOOR = HEIGHT - 28;
    private static final double ROOF = 26;

    /** A column is not drawn wider than this, however few there are. */
    private static final double WIDEST = 110;

    private static final double TEXT = 12;

    /** Of what is between two frames, and of what is in one. */
    private static final double FRAME = 0.62;

    private static final double FILLED = 0.6;

    /**
     * One month.
     *
     * @param name of the month alone
     * @param dated the same with its year
     * @param came empty while nobody has told
     * @param shown above it, where there is room
     * @param told when a reader rests on it
     * @param opens an address
     */
    public record Column(
            YearMonth month,
            String name,
            String dated,
            BigDecimal meant,
            Optional<BigDecimal> came,
            String shown,
            String told,
            Optional<String> opens) {}

    private final List<Column> columns;
    private final double step;
    private final BigDecimal most;

    private Columns(List<Column> columns) {
        this.columns = columns;
        this.step = Math.min(WIDEST, WIDTH / columns.size());
        this.most = columns.stream()
                .map(it -> it.meant().max(it.came().orElse(BigDecimal.ZERO)))
                .max(BigDecimal::compareTo)
                .filter(it -> it.signum() > 0)
                .orElse(BigDecimal.ONE);
    }

    /** @param columns in their order; at least one */
    public static String svg(String title, List<Column> columns) {
        return Svg.of(new Columns(columns).sheet(), title);
    }

    private Sheet sheet() {
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            shapes.add(drawn(columns.get(i), i));
        }
        shapes.add(new Box(0, FLOOR, step * columns.size(), 1, Tone.EDGE, Tone.NONE, 0));
        return new Sheet(WIDTH, HEIGHT, 0, step, columns.getFirst().month().atDay(1), shapes);
    }

    private Shape drawn(Column it, int number) {
        double x = number * step;
        double wide = step * FRAME;
        double left = x + (step - wide) / 2;
        double meant = height(it.meant());
        double came = it.came().map(this::height).orElse(0.0);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Box(left, FLOOR - meant, wide, meant, Tone.OPEN, Tone.EDGE, 1));
        it.came().ifPresent(sum -> {
            Tone tone = sum.compareTo(it.meant()) < 0 ? Tone.LATE : Tone.GOOD;
            double inner = wide * FILLED;
            shapes.add(new Box(left + (wide - inner) / 2, FLOOR - came, inner, came, tone, Tone.NONE, 0));
        });
        double middle = x + step / 2;
        if (step >= TEXT * 3.4) {
            double top = FLOOR - Math.max(meant, came);
            shapes.add(new Words(middle, top - 5, TEXT - 1, Align.MIDDLE, Tone.SOFT, false, it.shown()));
        }
        shapes.add(new Words(middle, FLOOR + TEXT * 1.4, TEXT, Align.MIDDLE, Tone.SOFT, false, name(it, number)));
        return new Shape.Part("bar", it.told(), it.opens(), Map.of(), shapes);
    }

    private double height(BigDecimal value) {
        return (FLOOR - ROOF) * value.doubleValue() / most.doubleValue();
    }

    /** With the year where it begins and on the first one. */
    private String name(Column it, int number) {
        boolean year = number == 0 || it.month().getMonthValue() == 1;
        if (year && step >= TEXT * 5) {
            return it.dated();
        }
        return step >= TEXT * 3 ? it.name() : Integer.toString(it.month().getMonthValue());
    }
}
