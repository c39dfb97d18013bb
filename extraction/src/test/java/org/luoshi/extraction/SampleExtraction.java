package org.luoshi.extraction;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.luoshi.extraction.reading.DocumentReader;
import org.luoshi.extraction.reading.SourceText;

/** A small document of a made-up district with the extraction a careful reader would make of it. */
public final class SampleExtraction {

    public static final String TEXT = "𠮷临澜区工作报告\n一、产业\n年内新建标准厂房12万—15万平方米（区工信局牵头，区发改局配合）。\n每月调度一次。\n尽快启动临澜湾科创园。";

    private SampleExtraction() {}

    public static SourceText source() {
        return new DocumentReader().read("报告.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    }

    public static Extraction extraction() {
        return new Extraction(
                "临澜区工作报告",
                Optional.of(LocalDate.of(2026, 2, 17)),
                Optional.of("临澜区"),
                List.of(new Sentence(
                        span("年内新建"), Sentence.Label.COMMITMENT, 0.9, List.of(new Reason("verb-of-promise", "新建")))),
                List.of(figured(), recurring(), unclear()),
                List.of(),
                List.of(),
                List.of(new Framework(span("一、产业"), "产业", List.of("甲", "乙"))));
    }

    /** Where these words stand first. */
    public static Span span(String words) {
        int from = TEXT.indexOf(words);
        int start = TEXT.codePointCount(0, from);
        return new Span(start, start + words.codePointCount(0, words.length()));
    }

    private static Item figured() {
        String quote = "年内新建标准厂房12万—15万平方米（区工信局牵头，区发改局配合）。";
        Due due = new Due.On(LocalDate.of(2026, 12, 31), span("年内"));
        Measure measure = new Measure(
                span("新建标准厂房12万—15万平方米"),
                "新建标准厂房12万—15万平方米",
                "新建标准厂房",
                Measure.Comparator.RANGE,
                new BigDecimal("12E+4"),
                Optional.of(new BigDecimal("150000.00")),
                "平方米",
                Optional.of(LocalDate.of(2026, 12, 31)),
                Measure.Kind.TARGET);
        List<Owner> owners = List.of(
                new Owner("区工信局", Owner.Role.LEAD, Owner.Source.STATED),
                new Owner("区发改局", Owner.Role.SUPPORT, Owner.Source.STATED));
        return item(quote, owners, due, List.of(measure), List.of());
    }

    private static Item recurring() {
        Owner lead = new Owner("区政府办", Owner.Role.LEAD, Owner.Source.SUGGESTED);
        return item("每月调度一次。", List.of(lead), new Due.Recurring(Period.ofMonths(1), span("每月")), List.of(), List.of());
    }

    private static Item unclear() {
        Project project = new Project(span("临澜湾科创园"), "临澜湾科创园");
        return item("尽快启动临澜湾科创园。", List.of(), new Due.Unclear(span("尽快")), List.of(), List.of(project));
    }

    private static Item item(
            String quote, List<Owner> owners, Due due, List<Measure> measures, List<Project> projects) {
        return new Item(
                span(quote),
                quote,
                quote.substring(0, quote.length() - 1),
                owners,
                due,
                measures,
                projects,
                List.of("一、产业"),
                Optional.empty(),
                0.875,
                List.of(new Reason("verb-of-promise", "新建")),
                Optional.empty());
    }
}
