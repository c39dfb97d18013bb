package org.luoshi.extraction.origin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luoshi.extraction.outline.Outline;

/** The place that a document speaks for: in its title, before 召开, or before 人民政府. */
final class DocumentPlace {

    private static final String PLACE = "([\\p{IsHan}]{2,9}?(?:省|市|自治区|新区|高新区|经济开发区|开发区|区|县|旗|州|镇|街道))";
    private static final Pattern TITLED =
            Pattern.compile("(?:20\\d\\d年)?" + PLACE + "(?:人民)?(?:政府)?(?:工作报告|关于|召开|印发|办公室)");
    private static final Pattern CONGRESS = Pattern.compile("在" + PLACE + "(?:第?[一二三四五六七八九十]{1,3}届)");
    private static final Pattern CONVENED = Pattern.compile("(?:日|，|^|\\n)" + PLACE + "(?:委|委员会)?召开");
    private static final Pattern GOVERNMENT = Pattern.compile("(?:^|\\n|。)" + PLACE + "人民政府");

    private static final int REGION = 20_000;
    private static final Pattern COMMITTEE =
            Pattern.compile("(?<![\\p{IsHan}&&[^共在日对]])((?!直辖)[\\p{IsHan}]{2}(?:市|区|县))(?:委|人民政府|政府)");
    /** Behind a place's name: it governs, convenes or does. */
    private static final String ACTS = "委政召将区";

    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{IsHan}&&[^在日对到从自向由让把为是的年和与]])([\\p{IsHan}&&[^全各我本该主老中新在日对到从自向由让把为是的年和与区市县]]{2,3}[区县])(?=[\\p{IsHan}])");
    /** Ends in 区 or 县 and is a kind of place: 开发区, 老旧小区, 强县. */
    private static final Pattern NO_PLACE = Pattern.compile(
            ".*(?:[社园片地景小街灌校厂牧农郊山库林矿]|开发|高新|经开|示范|试验|保税|自贸|度假|功能|聚集|集聚|保护|居民|生活|商务|先行|引领|核心|创新)区" + "|.*[强大小困]县");

    private DocumentPlace() {}

    static Optional<String> of(String prose, Outline outline) {
        String head = prose.substring(0, Math.min(3000, prose.length()));
        return first(TITLED, outline.title())
                .or(() -> first(CONGRESS, head))
                .or(() -> first(CONVENED, head))
                .or(() -> first(GOVERNMENT, head))
                .or(() -> mostNamed(prose))
                .or(() -> first(COMMITTEE, prose));
    }

    /** The county or district that is named most often, the first among equals. */
    private static Optional<String> mostNamed(String prose) {
        Map<String, Integer> named = new LinkedHashMap<>();
        Matcher m = NAMED.matcher(prose).region(0, Math.min(REGION, prose.length()));
        while (m.find()) {
            if (!NO_PLACE.matcher(m.group(1)).matches()) {
                boolean acts = ACTS.indexOf(prose.charAt(m.end())) >= 0;
                named.merge(m.group(1), acts ? 2 : 1, Integer::sum);
            }
        }
        return named.entrySet().stream()
                .filter(e -> e.getValue() >= 2)
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(Map.Entry::getKey);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }
}
