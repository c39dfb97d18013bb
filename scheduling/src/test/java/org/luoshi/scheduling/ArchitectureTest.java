package org.luoshi.scheduling;

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
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What the library promises to whoever puts it into a program of theirs. */
class ArchitectureTest {

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.luoshi.scheduling");

    @Test
    void needsNeitherSpringNorADatabaseNorANetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..", "java.net..")
                .check(LIBRARY);
    }

    @Test
    void neverAsksWhatDayItIs() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
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
    void validatesWithoutAnythingThatPlans() {
        noClasses()
                .that()
                .resideInAPackage("..validate..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..search..", "..critical..", "..axis..", "..clash..", "com.google..")
                .check(LIBRARY);
    }

    @Test
    void keepsTheSolverInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..cpsat..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google..")
                .check(LIBRARY);
    }

    @Test
    void marksEveryPackageForNullChecks() {
        List<JavaPackage> packages = LIBRARY.getPackage("org.luoshi.scheduling").getSubpackagesInTree().stream()
                .filter(javaPackage -> !javaPackage.getClasses().isEmpty())
                .toList();
        assertThat(packages).hasSizeGreaterThan(5);
        assertThat(packages)
                .allSatisfy(javaPackage -> assertThat(javaPackage.isAnnotatedWith(NullMarked.class))
                        .as(javaPackage.getName())
                        .isTrue());
    }

    @Test
    void keepsItsPartsFreeOfCycles() {
        slices().matching("org.luoshi.scheduling.(**)")
                .should()
                .beFreeOfCycles()
                .check(LIBRARY);
    }
}
