package org.luoshi.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that a page says stands in both message files, and nowhere else. */
class MessagesTest {

    private static final Pattern ASKED =
            Pattern.compile("(?:[.\\s(]t|[.\\s(]n|say|sayOr|count|BadRequest)\\(\"([a-z0-9.-]+)\"");
    private static final Pattern ASKED_BY_START =
            Pattern.compile("(?:[.\\s(]t|[.\\s(]n|say|sayOr|count)\\(\\s*\"([a-z0-9.-]+\\.)\"\\s*\\+");
    private static final Pattern REASON = Pattern.compile("new Reason\\(\\s*\"([a-z-]+[a-z])\"");
    private static final Pattern TABLE_ROW = Pattern.compile("String TABLE_ROW = \"([a-z-]+)\"");
    private static final Pattern OWNER_RULE = Pattern.compile(
            "(?:Owners\\.inherited\\([^;\"]*?,\\s*|Owners\\.stated\\([^;\"]*?,\\s*|new Owners\\([^;\"]*?,\\s*|OWN_SUBJECT = )\"([a-z-]+)\"");
    private static final Pattern CHINESE = Pattern.compile("[\\u3400-\\u9fff“”、。，：；？（）]");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        Set<String> chinese = keys(Language.ZH).stream()
                .filter(key -> !key.startsWith("refused."))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> english = keys(Language.EN).stream()
                .filter(key -> !key.endsWith(".one"))
                .filter(key -> !key.startsWith("refused.") || chinese.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(english).isEqualTo(chinese);
    }

    /** The second would silently win over the first. */
    @Test
    void noKeyStandsTwiceInAFile() throws IOException {
        for (String language : List.of("zh_CN", "en")) {
            List<String> all =
                    Files.readAllLines(Path.of("src/main/resources/messages_%s.properties".formatted(language)))
                            .stream()
                            .filter(line -> line.matches("[^#=\\s]+=.*"))
                            .map(line -> line.substring(0, line.indexOf('=')))
                            .toList();
            assertThat(all).as(language).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void aSingularHasItsPlural() {
        Set<String> english = keys(Language.EN);
        assertThat(english.stream().filter(key -> key.endsWith(".one")).map(key -> key.substring(0, key.length() - 4)))
                .isSubsetOf(english);
    }

    @Test
    void everyKeyThatPagesAskForExists() throws IOException {
        Set<String> keys = keys(Language.ZH);
        assertThat(found(ASKED)).isNotEmpty().isSubsetOf(keys);
        Set<String> starts = found(ASKED_BY_START);
        starts.remove("refused.");
        for (String start : starts) {
            assertThat(keys).as("keys that begin with %s", start).anyMatch(key -> key.startsWith(start));
        }
    }

    @Test
    void everyMessageIsAskedFor() throws IOException {
        Set<String> asked = found(ASKED);
        Set<String> starts = found(ASKED_BY_START);
        starts.addAll(
                Set.of("light.why.", "finding.", "failure.", "why.", "review.empty.", "refused.", "playbook.fault."));
        Set<String> idle = keys(Language.ZH).stream()
                .filter(key -> !asked.contains(key))
                .filter(key -> starts.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(idle).isEmpty();
    }

    /** The rules are named in the extraction library's table of weights. */
    @Test
    void everyRuleIsExplained() throws IOException {
        Set<String> rules = new TreeSet<>();
        try (var table = Texts.class.getResourceAsStream("/org/luoshi/extraction/lexicon/sentence-weights.txt")) {
            new String(table.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("base"))
                    .forEach(line -> rules.add("why." + line.split("\\s+")[0]));
        }
        assertThat(rules).isNotEmpty().isSubsetOf(keys(Language.ZH));
    }

    /** Reasons that no table weighs are named in the library's code: what is read there is what pages may have to say. */
    @Test
    void everyOtherReasonOfTheLibraryIsExplained() throws IOException {
        Set<String> named = matches(REASON, "");
        named.addAll(matches(TABLE_ROW, ""));
        assertThat(named).contains("heading", "furniture", "proposed-by", "doubted-by", "table-row");
        Set<String> owners = matches(OWNER_RULE, "owner-from-");
        assertThat(owners).contains("owner-from-document", "owner-from-speaker", "owner-from-note-in-brackets");
        named.addAll(owners);
        assertThat(keys(Language.ZH))
                .containsAll(named.stream().map(name -> "why." + name).toList());
    }

    private static Set<String> matches(Pattern pattern, String before) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : files(Path.of("../extraction/src/main/java"))) {
            pattern.matcher(Files.readString(file)).results().forEach(hit -> names.add(before + hit.group(1)));
        }
        return names;
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        Texts chinese = Texts.in(Language.ZH);
        Texts english = Texts.in(Language.EN);
        for (String key : chinese.keys()) {
            assertThat(places(english.say(key))).as(key).isEqualTo(places(chinese.say(key)));
        }
    }

    @Test
    void templatesAndScriptsHoldNoChinese() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(Path.of("src/main/jte"), Path.of("src/main/resources/static/js"))) {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (CHINESE.matcher(withoutCommentsAndCharacterData(line)).find()) {
                    found.add(file + ":" + number + " " + line.strip());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /** Marks that part names in a field are data of the language that units are named in, not words of a page. */
    private static String withoutCommentsAndCharacterData(String line) {
        String code = line.strip().startsWith("//") ? "" : line;
        return code.replaceAll("\"[、，；]\"", "");
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : files(Path.of("src/main/jte"), Path.of("src/main/java/org/luoshi/server/web"))) {
            Matcher matcher = pattern.matcher(Files.readString(file));
            while (matcher.find()) {
                if (!matcher.group(1).endsWith(".") || pattern == ASKED_BY_START) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }

    private static List<Path> files(Path... folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> walk = Files.walk(folder)) {
                walk.filter(Files::isRegularFile).forEach(files::add);
            }
        }
        return files;
    }

    private static Set<String> keys(Language language) {
        return new TreeSet<>(Texts.in(language).keys());
    }

    private static Set<String> places(String message) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(message);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }
}
