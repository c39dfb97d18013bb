package org.luoshi.server.web.matter;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luoshi.server.matter.Command;
import org.luoshi.server.matter.Course;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.Measure;
import org.luoshi.server.matter.playbook.Playbook;
import org.luoshi.server.shared.Quote;
import org.luoshi.server.web.Frame;
import org.luoshi.server.web.Spoken;

/**
 * All that the page of a matter shows.
 *
 * @param asked what its reader is asked to do now
 * @param possible what else its reader may do
 * @param missing why what one might look for is not offered, a sentence each
 * @param parts into which it was split, as far as the reader may see them
 * @param beside cards of other screens, drawn already
 * @param done a sentence about what has just been done; empty otherwise
 */
public record MatterView(
        Subject subject,
        List<Form> asked,
        List<Form> possible,
        List<String> missing,
        Waterfalls clocks,
        List<Told> history,
        List<Subject> parts,
        List<Subject> parent,
        List<String> beside,
        String done,
        String failure) {

    public Frame frame() {
        return subject.frame();
    }

    public Matter matter() {
        return subject.matter();
    }

    public Course course() {
        return matter().course();
    }

    /** The document at the words that promised this; empty where there is none. */
    public String source() {
        return matter().source()
                .document()
                .map(it -> "/documents/%s?show=all#c-%d"
                        .formatted(it, matter().source().candidate()))
                .orElse("");
    }

    /** Whether all quoted words still are those that were registered. */
    public boolean genuine() {
        return matter().source().quotes().stream().allMatch(Quote::holds);
    }

    /** A stage's title; the key for one that the playbook no longer names. */
    public String stage() {
        String key = course().stage().orElse("");
        return subject.playbook().stages().stream()
                .filter(stage -> stage.key().equals(key))
                .map(Playbook.Stage::title)
                .findFirst()
                .orElse(key);
    }

    /** A measure beside what was reached. */
    public record Reached(Measure measure, String last, String when, double share) {

        /** As SVG takes a width. */
        public String width() {
            return String.format(java.util.Locale.ROOT, "%.2f%%", 100 * share);
        }
    }

    public List<Reached> reached() {
        return java.util.stream.IntStream.range(0, matter().measures().size())
                .mapToObj(this::reached)
                .toList();
    }

    private Reached reached(int number) {
        Measure measure = matter().measures().get(number);
        Course.Figure figure = course().figures().get(number);
        if (figure == null) {
            return new Reached(measure, "", "", 0);
        }
        double target = measure.value().doubleValue();
        double share = target <= 0 ? 0 : figure.value().doubleValue() / target;
        return new Reached(
                measure, Spoken.figure(figure.value()), Spoken.day(figure.at()).toString(), Math.clamp(share, 0, 1));
    }

    /** How much of the time between start and due date is over, between 0 and 1; 0 without either. */
    public double elapsed() {
        if (course().started().isEmpty() || matter().due().lastDay().isEmpty()) {
            return 0;
        }
        double from = course().started().get().getEpochSecond();
        double to = matter().due()
                .lastDay()
                .get()
                .plusDays(1)
                .atStartOfDay(Spoken.HERE)
                .toEpochSecond();
        double now = subject.now().getEpochSecond();
        return to <= from ? 1 : Math.clamp((now - from) / (to - from), 0, 1);
    }

    public String elapsedWidth() {
        return String.format(java.util.Locale.ROOT, "%.2f%%", 100 * elapsed());
    }

    /** What the parts promise together, beside the whole. */
    public record Sum(String metric, String parts, String whole, boolean equal) {}

    public List<Sum> sums() {
        return matter().measures().stream().map(this::sum).toList();
    }

    private Sum sum(Measure whole) {
        BigDecimal parts = this.parts.stream()
                .flatMap(part -> part.matter().measures().stream())
                .filter(it -> it.metric().equals(whole.metric()) && it.unit().equals(whole.unit()))
                .map(Measure::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Sum(
                whole.metric(),
                Spoken.figure(parts) + whole.unit(),
                Spoken.figure(whole.value()) + whole.unit(),
                parts.compareTo(whole.value()) == 0);
    }

    /** Every file by what it is in, newest first, with the line that it came with. */
    public Map<Command.File, Told> files() {
        Map<Command.File, Told> files = new LinkedHashMap<>();
        history.stream()
                .sorted(Comparator.comparingLong(Told::seq).reversed())
                .forEach(told -> told.files().forEach(file -> files.putIfAbsent(file, told)));
        return files;
    }

    public String address(Command.File file) {
        return file.digest().map(it -> subject.address() + "/files/" + it).orElse("");
    }

    /** Newest first. */
    public List<Told> latest() {
        return history.reversed();
    }
}
