package org.luoshi.extraction;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What the library promises to whoever puts it into a program of theirs. */
class ArchitectureTest {

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.luoshi.extraction");

    @Test
    void needsNeitherSpringNorADatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..", "javax.sql..")
                .check(LIBRARY);
    }

    @Test
    void opensNoConnectionButForASecondOpinion() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..opinion..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "javax.net..", "java.nio.channels..")
                .check(LIBRARY);
    }

    /** Time comes in as an argument, or the same paper would read otherwise tomorrow. */
    @Test
    void neverAsksWhatDayItIs() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(LIBRARY);
    }

    @Test
    void marksEveryPackageForNullChecks() {
        List<JavaPackage> packages = LIBRARY.getPackage("org.luoshi.extraction").getSubpackagesInTree().stream()
                .filter(javaPackage -> !javaPackage.getClasses().isEmpty())
                .toList();
        assertThat(packages).hasSizeGreaterThan(5);
        assertThat(packages).allSatisfy(javaPackage -> assertThat(javaPackage.isAnnotatedWith(NullMarked.class))
                .as(javaPackage.getName())
                .isTrue());
    }

    @Test
    void keepsItsPartsFreeOfCycles() {
        slices().matching("org.luoshi.extraction.(*)..").should().beFreeOfCycles().check(LIBRARY);
    }

    @Test
    void keepsReadingApartFromJudging() {
        noClasses()
                .that()
                .resideInAPackage("..reading..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..due..", "..owner..", "..sentence..", "..outline..", "..origin..", "..measure..")
                .check(LIBRARY);
    }
}
