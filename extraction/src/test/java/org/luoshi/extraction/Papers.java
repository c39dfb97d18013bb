package org.luoshi.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.luoshi.extraction.reading.DocumentReader;
import org.luoshi.extraction.reading.SourceText;

/** Papers of 临澜区, a district that does not exist, and what the library makes of them. */
public final class Papers {

    /** Loads the lexicons, so one for all tests. */
    public static final Extractor EXTRACTOR = new Extractor();

    private static final DocumentReader READER = new DocumentReader();

    private Papers() {}

    public static SourceText text(String text) {
        return READER.read("文件.txt", text.getBytes(UTF_8));
    }

    public static Extraction extract(String text) {
        return EXTRACTOR.extract(text(text));
    }

    /** A work report of 2026 with these lines below its head. */
    public static Extraction report(String... lines) {
        return extract("2026年临澜区政府工作报告\n——2026年1月18日在临澜区第三届人民代表大会第五次会议上\n" + String.join("\n", lines));
    }

    /** The plan of a work report of 2026. */
    public static Extraction plan(String... lines) {
        return report("二、2026年重点工作\n" + String.join("\n", lines));
    }

    /** A news story of February 2026 on a meeting of the district. */
    public static Extraction story(String... lines) {
        return extract("临澜区召开抓落实动员大会\n2026年2月25日\n2月25日，临澜区召开抓落实动员大会。\n" + String.join("\n", lines));
    }

    /** An opinion of the district's government. */
    public static Extraction opinion(String... lines) {
        return extract("临澜区人民政府办公室关于加快园区建设的意见\n" + String.join("\n", lines) + "\n临澜区人民政府办公室\n2026年3月5日");
    }

    /** The item whose words hold these. */
    public static Item item(Extraction extraction, String words) {
        List<Item> found = extraction.items().stream()
                .filter(item -> item.quote().contains(words))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("%d items hold “%s” among %s"
                    .formatted(
                            found.size(),
                            words,
                            extraction.items().stream().map(Item::quote).toList()));
        }
        return found.getFirst();
    }
}
