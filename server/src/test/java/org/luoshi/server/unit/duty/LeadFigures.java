package org.luoshi.server.unit.duty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.unit.Resolved;
import org.luoshi.server.unit.Unit;
import org.luoshi.server.unit.change.Charter;
import org.luoshi.server.unit.naming.Names;
import org.luoshi.server.unit.sheet.SampleOrganisation;

/**
 * Measures how often the suggested lead unit is the right one. With paths of texts as arguments it also takes from them
 * each sentence with the units in brackets behind it: （市工业和信息化局、市财政局负责）; the bracket is stripped, and its
 * first unit is the label where the sample's set of bureaux has one of that name.
 */
public final class LeadFigures {

    private static final Path TASKS = Path.of("src/test/resources/unit/labelled-tasks.tsv");
    private static final Pattern BRACKET =
            Pattern.compile("[（(]([^（）()]{2,200}?)(?:按职责分工)?(?:等)?(?:牵头|负责)[^（）()]*[）)]");

    private LeadFigures() {}

    record Task(UnitCode unit, String words) {}

    /** @param first how many were named first; {@code three} among the first three */
    record Figures(int all, int first, int three) {
        @Override
        public String toString() {
            return "%d tasks, top-1 %.3f, top-3 %.3f".formatted(all, (double) first / all, (double) three / all);
        }
    }

    public static void main(String[] arguments) throws IOException {
        DutyIndex index = new DutyIndex(units());
        System.out.println("own, tuning half:    " + of(index, half(tasks(), 0)));
        System.out.println("own, reporting half: " + of(index, half(tasks(), 1)));
        missed(index, half(tasks(), 0));
        for (String file : arguments) {
            List<Task> found = bracketed(Files.readString(Path.of(file)));
            if (!found.isEmpty()) {
                System.out.println(Path.of(file).getFileName() + ": " + of(index, found));
            }
        }
    }

    static List<Unit> units() throws IOException {
        return SampleOrganisation.board().charters().stream().map(Charter::unit).toList();
    }

    static List<Task> tasks() throws IOException {
        return Files.readAllLines(TASKS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(cells -> new Task(new UnitCode(cells[0]), cells[1]))
                .toList();
    }

    static List<Task> half(List<Task> all, int rest) {
        return IntStream.range(0, all.size())
                .filter(i -> i % 2 == rest)
                .mapToObj(all::get)
                .toList();
    }

    static Figures of(DutyIndex index, List<Task> tasks) {
        int first = 0;
        int three = 0;
        for (Task it : tasks) {
            List<UnitCode> found =
                    index.leads(it.words()).stream().map(Suggestion::unit).toList();
            first += !found.isEmpty() && found.getFirst().equals(it.unit()) ? 1 : 0;
            three += found.contains(it.unit()) ? 1 : 0;
        }
        return new Figures(tasks.size(), first, three);
    }

    private static void missed(DutyIndex index, List<Task> tasks) {
        tasks.stream()
                .filter(it -> index.leads(it.words()).stream()
                        .limit(1)
                        .noneMatch(s -> s.unit().equals(it.unit())))
                .forEach(it -> System.out.println("  missed " + it + " "
                        + index.leads(it.words()).stream().map(Suggestion::unit).toList()));
    }

    private static List<Task> bracketed(String text) throws IOException {
        Names names = new Names(units());
        List<Task> tasks = new ArrayList<>();
        Matcher bracket = BRACKET.matcher(text);
        int from = 0;
        while (bracket.find()) {
            String before = text.substring(from, bracket.start());
            String[] sentences = before.strip().split("[\\n]");
            from = bracket.end();
            Stream.of(bracket.group(1).split("[、，,；;]")).findFirst().ifPresent(name -> {
                String own = name.strip().replaceFirst("^(国家|全国)", "").replaceFirst("(部|总局|厅|委)$", "局");
                Resolved resolved = names.resolve(own.replaceFirst("^[省市]", "区"));
                if (resolved instanceof Resolved.One one && sentences.length > 0) {
                    tasks.add(new Task(one.unit(), sentences[sentences.length - 1]));
                }
            });
        }
        return tasks;
    }
}
