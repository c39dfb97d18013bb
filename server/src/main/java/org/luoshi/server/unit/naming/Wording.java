package org.luoshi.server.unit.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.luoshi.server.unit.Unit;

/**
 * How a name is brought to the form in which names are compared. What stands for the place itself goes: 临澜区发改局 and
 * 区发展和改革局 are both 发改局.
 */
final class Wording {

    private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)$");
    private static final Pattern ROLE =
            Pattern.compile("^(由|请|责任单位[:：]|牵头单位[:：]|配合单位[:：])|(等|等部门|等单位|等有关部门|牵头|牵头负责|负责|配合|党组|党委|党工委)$");
    private static final Pattern OFFICE = Pattern.compile("(人民政府|政府|办事处|办|居民委员会|村民委员会|居委会|村委会)$");
    private static final Pattern KIND = Pattern.compile("(局|委员会|委|办公室|办|中心|部|公司|集团|镇|街道|社区|村)$");

    private final Optional<String> full;
    private final String place;
    private final String stem;

    /** @param district 澜州市临澜区, called 临澜区; empty where there is none yet */
    Wording(Optional<Unit> district) {
        this.full = district.map(Unit::name);
        this.place = district.map(Unit::brief).orElse("");
        this.stem = place.isEmpty() ? "" : place.substring(0, place.length() - 1);
    }

    /** Without white space and what is said about the role in brackets or behind: 区发改局（牵头）. */
    String plain(String name) {
        String text = name.replaceAll("[\\s\\u3000]+", "").replace('（', '(').replace('）', ')');
        text = text.replace("镇(街道)", "镇街")
                .replace("镇(街)", "镇街")
                .replace("村(社区)", "村社区")
                .replace("村(居)", "村居");
        text = text.replaceAll("[镇]、?街道$", "镇街");
        if (text.startsWith("(") && text.endsWith(")")) {
            text = text.substring(1, text.length() - 1);
        }
        String before = "";
        while (!before.equals(text)) {
            before = text;
            text = ROLE.matcher(NOTE.matcher(text).replaceFirst("")).replaceFirst("");
        }
        return text;
    }

    /** A name of a level that is not the district's own: 市发改委 in a district. */
    boolean isOfAnotherLevel(String plain) {
        if (place.isEmpty()
                || plain.startsWith(place)
                || plain.endsWith(stem + "分局")
                || full.filter(plain::startsWith).isPresent()) {
            return false;
        }
        String level = place.substring(place.length() - 1);
        boolean upper = full.map(it -> it.substring(0, it.length() - place.length()))
                .filter(it -> it.length() > 1 && plain.startsWith(it))
                .isPresent();
        return upper || List.of("省", "市", "县", "区").stream().anyMatch(it -> !it.equals(level) && plain.startsWith(it));
    }

    /** The form in which names are compared. */
    String canonical(String plain) {
        String text = withoutPlace(plain);
        for (Lexicon.Abbreviation it : Lexicon.STANDARD.abbreviations()) {
            text = text.replace(it.full(), it.brief());
        }
        text = text.replaceAll("局?(" + Pattern.quote(stem) + ")?分局$", "局");
        text = text.replaceAll("(有限责任公司|有限公司|股份有限公司)$", "");
        if (text.endsWith("办公室")) {
            text = text.substring(0, text.length() - 2);
        }
        String town = OFFICE.matcher(text).replaceFirst("");
        return town.matches(".{2,}(镇|乡|街道|社区|村)") ? town : text;
    }

    /** The same without the word for the kind of office: 发改委 is 发改. */
    String loose(String canonical) {
        String text = KIND.matcher(canonical).replaceFirst("");
        return text.length() >= 2 ? text : canonical;
    }

    private String withoutPlace(String plain) {
        List<String> prefixes = new ArrayList<>(List.of("国家税务总局"));
        full.ifPresent(prefixes::add);
        full.map(it -> it.substring(0, it.length() - place.length()))
                .filter(it -> it.length() > 1)
                .ifPresent(prefixes::add);
        if (!place.isEmpty()) {
            prefixes.addAll(List.of(place, stem));
        }
        prefixes.addAll(List.of("我区", "本区", "全区", "区", "市", "县", "省"));
        String text = plain;
        for (String prefix : prefixes) {
            if (prefix.length() > 0 && text.startsWith(prefix) && text.length() - prefix.length() >= 2) {
                text = text.substring(prefix.length());
                if (prefix.length() == 1) {
                    break;
                }
            }
        }
        return text;
    }
}
