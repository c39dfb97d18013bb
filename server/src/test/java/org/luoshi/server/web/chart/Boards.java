package org.luoshi.server.web.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.luoshi.server.web.chart.Chart.Bar;
import org.luoshi.server.web.chart.Chart.Key;
import org.luoshi.server.web.chart.Chart.Kind;
import org.luoshi.server.web.chart.Chart.Mark;
import org.luoshi.server.web.chart.Chart.Row;
import org.luoshi.server.web.chart.Chart.Sign;
import org.luoshi.server.web.chart.Chart.Span;

/** Made-up boards of a made-up district. */
final class Boards {

    static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    private static final List<String> NAMES =
            List.of("石桥镇污水处理厂二期", "青崖镇中心小学迁建", "河东街道老旧小区改造（水利局宿舍、棉纺厂宿舍、供销社宿舍等十一个片区）", "临港路改造", "滨河智造园一期");
    private static final List<String> STAGES = List.of("前期", "开工", "主体", "竣工");

    private Boards() {}

    /** Projects in groups of five, each with four stages. */
    static Chart wall(int projects) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < projects; i++) {
            if (i % 12 == 0) {
                rows.add(Row.group("副区长 赵明远", "12 个项目，红 2，黄 3"));
            }
            rows.add(project(i));
        }
        LocalDate from = LocalDate.of(2026, 1, 1);
        return new Chart(
                "临澜区重点项目作战图",
                "共 %d 个项目".formatted(projects),
                from,
                LocalDate.of(2027, 6, 30),
                TODAY,
                weekends(from, LocalDate.of(2027, 6, 30)),
                rows,
                List.of(),
                List.of("临澜区重点项目指挥部 2026-07-15", "台账检查点 第 1234 号 根 0a1b2c3d4e5f60718293 截至 2026-07-15 09:30"),
                words());
    }

    private static Row project(int i) {
        LocalDate start = LocalDate.of(2026, 1, 8).plusDays(i * 7L % 90);
        List<Bar> bars = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (int stage = 0; stage < STAGES.size(); stage++) {
            LocalDate end = start.plusDays(40 + (i * 13 + stage * 29) % 70);
            bars.add(new Bar(
                    i + "-" + stage,
                    STAGES.get(stage),
                    start,
                    end,
                    end.isBefore(TODAY) ? 1 : start.isBefore(TODAY) ? 0.4 : 0,
                    i % 4 == 0 && stage > 1,
                    stage % 2 == 1,
                    i % 3 == 0 ? Optional.of(new Span(start.minusDays(6), end.minusDays(9))) : Optional.empty(),
                    STAGES.get(stage),
                    Optional.empty(),
                    Map.of()));
            marks.add(new Mark(
                    end.isBefore(TODAY) ? Kind.REACHED : Kind.MILESTONE, end, "", STAGES.get(stage) + " " + end));
            start = end.plusDays(1);
        }
        marks.add(new Mark(Kind.DUE, start.plusDays(12), "12-31", "应完成"));
        if (i % 5 == 0) {
            marks.add(new Mark(Kind.LATEST, TODAY.plusDays(12), "", "最迟开工"));
        }
        Sign sign = Sign.values()[i % 4];
        return new Row(
                false,
                NAMES.get(i % NAMES.size()) + (i < 5 ? "" : " " + i),
                "区住建局 · 下一节点：施工许可证 8 月 3 日",
                sign,
                "按期",
                Optional.of("/matters/" + i),
                bars,
                marks);
    }

    /** Nodes one after the other, some of them overlapping, with links. */
    static Chart gantt() {
        List<String> nodes =
                List.of("立项批复", "用地预审与选址意见书", "规划许可证", "环评批复", "施工图审查", "招标", "施工许可证", "基础施工", "主体施工", "竣工验收");
        List<Row> rows = new ArrayList<>();
        List<Chart.Tie> ties = new ArrayList<>();
        LocalDate start = LocalDate.of(2026, 5, 11);
        for (int i = 0; i < nodes.size(); i++) {
            LocalDate end = start.plusDays(12 + i * 5 % 17);
            rows.add(new Row(
                    false,
                    nodes.get(i),
                    "区发改局",
                    i < 3 ? Sign.GOOD : i == 3 ? Sign.OVER : Sign.IDLE,
                    i < 3 ? "已完成" : "未开始",
                    Optional.of("#node-" + i),
                    List.of(new Bar(
                            "n" + i,
                            (12 + i * 5 % 17) + " 天",
                            start,
                            end,
                            i < 3 ? 1 : i == 3 ? 0.3 : 0,
                            i != 3,
                            false,
                            Optional.of(new Span(start.minusDays(5), end.minusDays(7))),
                            nodes.get(i),
                            Optional.of("#node-" + i),
                            Map.of("node", "n" + i, "start", start.toString()))),
                    i == 5 ? List.of(new Mark(Kind.LATEST, start.plusDays(4), "", "最迟开工")) : List.of()));
            if (i > 0) {
                ties.add(new Chart.Tie("n" + (i - 1), true, "n" + i, true, i != 3));
            }
            start = i == 2 ? start.plusDays(4) : end.plusDays(1);
        }
        return new Chart(
                "石桥镇污水处理厂二期",
                "",
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 12, 31),
                TODAY,
                weekends(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 12, 31)),
                rows,
                ties,
                List.of(),
                words());
    }

    static Chart.Words words() {
        Map<Key, String> keys = new EnumMap<>(Key.class);
        List<String> names = List.of(
                "按期", "滞后", "超期或赶不上", "未到时候", "已完成", "未完成", "关键线路", "基线", "节点", "已达到", "最迟开工", "应完成日", "今天", "非工作日");
        IntStream.range(0, names.size()).forEach(i -> keys.put(Key.values()[i], names.get(i)));
        return new Chart.Words("今天 7-15", "M月", "yyyy年", keys, "第 {0} 张，共 {1} 张");
    }

    private static List<Span> weekends(LocalDate from, LocalDate to) {
        List<Span> off = new ArrayList<>();
        from.datesUntil(to)
                .filter(it -> it.getDayOfWeek() == DayOfWeek.SATURDAY)
                .forEach(it -> off.add(new Span(it, it.plusDays(1))));
        off.add(new Span(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 7)));
        return off;
    }
}
