package org.luoshi.extraction.owner;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luoshi.extraction.outline.Outline;
import org.luoshi.extraction.outline.Paragraph;

/** The unit that a whole paper speaks for: who reports, who issues, who convened the meeting. */
final class DocumentUnit {

    private static final int LAST_LINES = 12;
    private static final Pattern REPORTS_FOR = Pattern.compile("我(?:谨)?(?:受|代表)([^，。]{1,10}?)(?:人民)?政府");

    /** 市委, 我市: who that is only the place tells. */
    private static final Pattern GENERIC =
            Pattern.compile("[我全本]?[省市区县州]|[省市区县州]委.{0,5}|[省市区县州](?:人民)?政府|.*(?:组织部|宣传部|办公室|常委会?|会议|大会)");

    private static final Pattern GOVERNMENT = Pattern.compile("[省市区县]政府");

    private DocumentUnit() {}

    static String of(String prose, Outline outline, Optional<String> place, UnitNames names) {
        return switch (outline.kind()) {
            case REPORT -> reportsFor(prose).or(() -> place.map(p -> p + "政府")).orElse("");
            case INSTRUCTION -> issuer(prose, outline, names).or(() -> place).orElse("");
            case STORY ->
                convener(prose, outline, names)
                        .filter(name -> !GENERIC.matcher(name).matches())
                        .or(() -> place)
                        .or(() -> government(prose))
                        .orElse("");
        };
    }

    private static Optional<String> reportsFor(String prose) {
        Matcher m = REPORTS_FOR.matcher(prose);
        return m.find() ? Optional.of(m.group(1) + "政府") : Optional.empty();
    }

    /** 国务院关于……的意见, else the signature at the end. */
    private static Optional<String> issuer(String prose, Outline outline, UnitNames names) {
        int about = outline.title().indexOf("关于");
        if (about >= 3) {
            return Optional.of(outline.title().substring(0, about));
        }
        List<Paragraph> lines = outline.paragraphs();
        return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()).reversed().stream()
                .map(p -> prose.substring(p.start(), p.end()))
                .filter(names::isUnit)
                .findFirst();
    }

    /** 省政府, where a paper speaks of it and of no other unit. */
    private static Optional<String> government(String prose) {
        Matcher m = GOVERNMENT.matcher(prose);
        return m.find() ? Optional.of(m.group()) : Optional.empty();
    }

    private static Optional<String> convener(String prose, Outline outline, UnitNames names) {
        return names.convener(outline.title(), 0, outline.title().length())
                .or(() -> outline.paragraphs().stream()
                        .filter(p -> p.role() == Paragraph.Role.BODY)
                        .map(p -> names.convener(prose, p.start(), p.end()))
                        .flatMap(Optional::stream)
                        .findFirst());
    }
}
