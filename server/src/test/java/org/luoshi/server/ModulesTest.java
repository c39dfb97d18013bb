package org.luoshi.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The map of the parts, as the code has it. */
class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Luoshi.class);
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.luoshi.server");
    private static final Path SOURCES = Path.of("src/main/java/org/luoshi/server");
    private static final List<String> SCHEMAS = List.of(
            "document",
            "unit",
            "ledger",
            "matter",
            "intake",
            "notice",
            "place",
            "plan",
            "measure",
            "chain",
            "pipeline");

    @Test
    void eachModuleUsesOnlyWhatItMay() {
        MODULES.verify();
    }

    @Test
    void drawsTheModules() throws IOException {
        Path docs = Path.of("..", "docs", "modules");
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(docs.toString()))
                .writeModulesAsPlantUml();

        Path drawn = docs.resolve("components.puml");
        List<String> lines = Files.readAllLines(drawn);
        assertThat(lines).anyMatch(line -> line.strip().startsWith("Rel("));
        Files.write(drawn, ordered(lines));
    }

    /** The library writes components and arrows as they come; in order they change only where the modules do. */
    private static List<String> ordered(List<String> lines) {
        List<String> ordered = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (String line : lines) {
            String kind = line.strip().replaceFirst("\\(.*", "");
            boolean isListed = kind.equals("Component") || kind.equals("Rel");
            if (!isListed || !run.isEmpty() && !run.getFirst().strip().startsWith(kind)) {
                run.stream().distinct().sorted().forEach(ordered::add);
                run.clear();
            }
            (isListed ? run : ordered).add(line);
        }
        return ordered;
    }

    @Test
    void nobodyAsksForTheTimeButTheClock() {
        for (Class<?> time : List.of(
                Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class)) {
            noClasses()
                    .should()
                    .callMethod(time, "now")
                    .because("time comes in as an argument, from the one Clock")
                    .check(CLASSES);
        }
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        assertThat(CLASSES.stream()
                        .map(it -> it.getPackage().getName())
                        .filter(name -> !name.contains("jte"))
                        .distinct()
                        .filter(name -> !isNullMarked(name)))
                .isEmpty();
    }

    @Test
    void everyStatementStaysInsideItsOwnSchema() throws IOException {
        Pattern table = Pattern.compile("\\b(?:from|join|into|update)\\s+(\\w+)\\.\\w+");
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                String module = SOURCES.relativize(file).getName(0).toString();
                Matcher found = table.matcher(Files.readString(file));
                while (found.find()) {
                    String schema = found.group(1);
                    assertThat(!SCHEMAS.contains(schema) || schema.equals(module))
                            .as("%s reads %s", file, found.group())
                            .isTrue();
                }
            }
        }
    }

    private static boolean isNullMarked(String name) {
        try {
            return Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
