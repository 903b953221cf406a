package org.communique;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** Who may know whom: the core knows no Kafka, and each package only those that stand above it. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.communique");

    @Test
    void shouldKeepKafkaOutOfTheCore() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.communique.article..",
                        "org.communique.reading..",
                        "org.communique.ledger..",
                        "org.communique.alert..",
                        "org.communique.avro..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "org.communique.stream..", "io.javalin..")
                .check(CLASSES);
    }

    @Test
    void shouldKeepReadingAndArticlesApart() {
        noClasses()
                .that()
                .resideInAPackage("org.communique.reading..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.communique.article..", "org.communique.ledger..", "org.communique.avro..", "communique..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("org.communique.article..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.communique.reading..", "org.communique.ledger..", "communique..")
                .check(CLASSES);
    }

    @Test
    void shouldKeepTheBrokerInTheLocalPackage() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.communique.local..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "kafka..",
                        "org.apache.kafka.server..",
                        "org.apache.kafka.metadata..",
                        "org.apache.kafka.storage..")
                .check(CLASSES);
    }

    @Test
    void shouldHaveNoCyclesBetweenPackages() {
        SlicesRuleDefinition.slices()
                .matching("org.communique.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
