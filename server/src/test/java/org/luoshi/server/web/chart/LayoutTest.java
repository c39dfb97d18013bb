package org.luoshi.server.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutTest {

    private static final Ruler RULER = Ruler.guess();

    @ParameterizedTest
    @EnumSource(Format.Paper.class)
    void drawsNothingOutsideOfTheSheet(Format.Paper paper) {
        for (Sheet sheet : Layout.of(Boards.wall(60), paper.format(), RULER)) {
            assertThat(flat(sheet.shapes()).flatMap(it -> corners(it, RULER)))
                    .isNotEmpty()
                    .allSatisfy(it -> {
                        assertThat(it.x()).isBetween(-0.5, sheet.width() + 0.5);
                        assertThat(it.y()).isBetween(-0.5, sheet.height() + 0.5);
                    });
        }
    }

    @Test
    void putsManyRowsOnSeveralSheetsOfAboutTheSameLength() {
        List<Sheet> sheets = Layout.of(Boards.wall(60), Format.Paper.A3.format(), RULER);
        assertThat(sheets).hasSizeGreaterThan(1);
        assertThat(sheets.stream().mapToLong(LayoutTest::headings).sum()).isEqualTo(60);
        assertThat(sheets).allSatisfy(it -> assertThat(headings(it)).isGreaterThan(10));
    }

    @Test
    void putsAWeekOfADayBesideTheOther() {
        Sheet sheet = Layout.of(Boards.gantt(), Format.screen(30, 260), RULER).getFirst();
        double week = sheet.at(LocalDate.of(2026, 5, 18)) - sheet.at(LocalDate.of(2026, 5, 11));
        assertThat(week).isEqualTo(7 * sheet.day(), org.assertj.core.api.Assertions.within(1e-9));
        Shape.Box bar = flat(parts(sheet, "bar critical").getFirst().shapes())
                .filter(Shape.Box.class::isInstance)
                .map(Shape.Box.class::cast)
                .filter(it -> it.fill() == Tone.OPEN)
                .findFirst()
                .orElseThrow();
        assertThat(bar.x()).isEqualTo(sheet.at(LocalDate.of(2026, 5, 11)));
        assertThat(bar.width()).isEqualTo(13 * sheet.day(), org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void drawsTheLineOfToday() {
        Sheet sheet = Layout.of(Boards.gantt(), Format.screen(30, 260), RULER).getFirst();
        double noon = sheet.at(Boards.TODAY) + sheet.day() / 2;
        assertThat(flat(sheet.shapes()))
                .anyMatch(it -> it instanceof Shape.Path path
                        && path.tone() == Tone.SEAL
                        && path.points().getFirst() == noon
                        && path.points().get(2) == noon);
    }

    @Test
    void leavesTodayOutWhereItIsNotOnTheAxis() {
        Chart chart = Boards.gantt();
        Chart past = new Chart(
                "",
                "",
                chart.from(),
                chart.to(),
                chart.from().minusDays(1),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                chart.words());
        Sheet sheet = Layout.of(past, Format.screen(30, 260), RULER).getFirst();
        assertThat(flat(sheet.shapes()))
                .noneMatch(it -> it instanceof Shape.Words words && words.text().startsWith("今天"));
    }

    @Test
    void shortensATitleThatIsTooLong() {
        assertThat(RULER.fit("石桥镇污水处理厂二期", 10, 62)).isEqualTo("石桥镇污水…");
        assertThat(RULER.fit("石桥镇", 10, 30)).isEqualTo("石桥镇");
        assertThat(RULER.fit("石桥镇", 10, 5)).isEmpty();
        assertThat(RULER.wrap("石桥镇污水处理厂二期", 10, 45, 2)).containsExactly("石桥镇污", "水处理…");
        assertThat(RULER.wrap("石桥镇", 10, 45, 2)).containsExactly("石桥镇");
    }

    @Test
    void drawsALinkOnlyBetweenBarsOfTheSameSheet() {
        Chart chart = Boards.gantt();
        Chart.Tie lost = new Chart.Tie("n0", true, "elsewhere", true, false);
        Chart one = new Chart(
                "",
                "",
                chart.from(),
                chart.to(),
                chart.today(),
                List.of(),
                chart.rows(),
                List.of(lost),
                List.of(),
                chart.words());
        long without = Layout.of(one, Format.screen(30, 260), RULER).getFirst().shapes().stream()
                .filter(LayoutTest::tie)
                .count();
        long with = Layout.of(chart, Format.screen(30, 260), RULER).getFirst().shapes().stream()
                .filter(LayoutTest::tie)
                .count();
        assertThat(without).isZero();
        assertThat(with).isEqualTo(chart.ties().size());
    }

    @Test
    void givesEachBarANameAndEscapesIt() {
        Chart.Row row = new Chart.Row(
                false,
                "<b>",
                "",
                Chart.Sign.LATE,
                "滞后",
                Optional.of("/matters/1?a=1&b=2"),
                List.of(new Chart.Bar(
                        "k",
                        "",
                        LocalDate.of(2026, 7, 1),
                        LocalDate.of(2026, 7, 3),
                        0,
                        false,
                        false,
                        Optional.empty(),
                        "\"3\" < 4",
                        Optional.empty(),
                        Map.of("node", "k"))),
                List.of());
        Chart chart = new Chart(
                "",
                "",
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 7, 31),
                Boards.TODAY,
                List.of(),
                List.of(row),
                List.of(),
                List.of(),
                Boards.words());
        String svg = Svg.of(Layout.of(chart, Format.screen(30, 260), RULER).getFirst(), "图");
        assertThat(svg)
                .contains("aria-label=\"&quot;3&quot; &lt; 4\"")
                .contains("data-node=\"k\"")
                .contains("tabindex=\"0\"")
                .contains("href=\"/matters/1?a=1&amp;b=2\"")
                .contains("&lt;b&gt; 滞后")
                .doesNotContain("style=");
    }

    private static boolean tie(Shape shape) {
        return shape instanceof Shape.Path path && path.points().size() > 4;
    }

    private static long headings(Sheet sheet) {
        return parts(sheet, "heading").size();
    }

    private static List<Shape.Part> parts(Sheet sheet, String kind) {
        return sheet.shapes().stream()
                .filter(Shape.Part.class::isInstance)
                .map(Shape.Part.class::cast)
                .filter(it -> it.kind().equals(kind))
                .toList();
    }

    private static Stream<Shape> flat(List<Shape> shapes) {
        return shapes.stream().flatMap(it -> it instanceof Shape.Part part ? flat(part.shapes()) : Stream.of(it));
    }

    private record Point(double x, double y) {}

    private static Stream<Point> corners(Shape shape, Ruler ruler) {
        return switch (shape) {
            case Shape.Box it ->
                Stream.of(new Point(it.x(), it.y()), new Point(it.x() + it.width(), it.y() + it.height()));
            case Shape.Disc it ->
                Stream.of(
                        new Point(it.x() - it.radius(), it.y() - it.radius()),
                        new Point(it.x() + it.radius(), it.y() + it.radius()));
            case Shape.Area it -> points(it.points());
            case Shape.Path it -> points(it.points());
            case Shape.Words it -> {
                double width = ruler.width(it.text(), it.size());
                double left = switch (it.align()) {
                    case LEFT -> it.x();
                    case MIDDLE -> it.x() - width / 2;
                    case RIGHT -> it.x() - width;
                };
                yield Stream.of(new Point(left, it.y() - it.size()), new Point(left + width, it.y()));
            }
            case Shape.Part it -> throw new IllegalArgumentException("not flat");
        };
    }

    private static Stream<Point> points(List<Double> all) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 2) {
            points.add(new Point(all.get(i), all.get(i + 1)));
        }
        return points.stream();
    }
}
