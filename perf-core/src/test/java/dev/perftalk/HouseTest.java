package dev.perftalk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.perftalk.practice.Practice;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** Who may know whom inside the core. A rule that breaks says which import to take out. */
@AnalyzeClasses(
        packages = "dev.perftalk",
        importOptions = {
            ImportOption.DoNotIncludeTests.class,
            ImportOption.DoNotIncludeJars.class,
            HouseTest.CoreOnly.class
        })
class HouseTest {
    /** The contracts and a store are on the class path too: they have rules of their own. */
    static final class CoreOnly implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return location.contains("/perf-core/");
        }
    }

    private static final String[] DOMAIN = {
        "dev.perftalk.kernel..",
        "dev.perftalk.goal..",
        "dev.perftalk.channel..",
        "dev.perftalk.feedback..",
        "dev.perftalk.plan..",
        "dev.perftalk.access..",
        "dev.perftalk.conversation..",
        "dev.perftalk.cycle..",
        "dev.perftalk.cadence.."
    };

    @ArchTest
    static final ArchRule a_floor_uses_floors_below_it_never_one_above = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("entry")
            .definedBy("dev.perftalk")
            .layer("internal")
            .definedBy("dev.perftalk.internal..")
            .layer("cadence")
            .definedBy("dev.perftalk.cadence..")
            .layer("cycle")
            .definedBy("dev.perftalk.cycle..")
            .layer("conversation")
            .definedBy("dev.perftalk.conversation..")
            .layer("goal")
            .definedBy("dev.perftalk.goal..")
            .layer("channel")
            .definedBy("dev.perftalk.channel..")
            .layer("feedback")
            .definedBy("dev.perftalk.feedback..")
            .layer("plan")
            .definedBy("dev.perftalk.plan..")
            .layer("access")
            .definedBy("dev.perftalk.access..")
            .layer("kernel")
            .definedBy("dev.perftalk.kernel..")
            .whereLayer("entry")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("internal")
            .mayOnlyBeAccessedByLayers("entry")
            .whereLayer("cadence")
            .mayOnlyBeAccessedByLayers("entry", "internal")
            .whereLayer("cycle")
            .mayOnlyBeAccessedByLayers("entry", "internal", "cadence")
            .whereLayer("conversation")
            .mayOnlyBeAccessedByLayers("entry", "internal", "cadence", "cycle")
            .whereLayer("goal")
            .mayOnlyBeAccessedByLayers("entry", "internal", "cadence", "cycle", "conversation")
            .whereLayer("channel")
            .mayOnlyBeAccessedByLayers("entry", "internal", "cadence", "cycle", "conversation")
            .whereLayer("feedback")
            .mayOnlyBeAccessedByLayers("entry", "internal", "cadence", "cycle", "conversation")
            .whereLayer("plan")
            .mayOnlyBeAccessedByLayers("entry", "internal", "cadence", "cycle", "conversation")
            .whereLayer("access")
            .mayOnlyBeAccessedByLayers("entry", "internal")
            .because("the domain is used bottom-up: take the import out, pass in what is needed,"
                    + " or put what both need into a floor below both");

    @ArchTest
    static final ArchRule packages_form_no_circle =
            slices().matching("dev.perftalk.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule files_form_no_circle = slices().assignedFrom(new Files())
            .should()
            .beFreeOfCycles()
            .because("a file that needs another which needs it can be read neither first nor second");

    /**
     * A slice for each source file. What Immutables generates for a type belongs to the type, and so does the validator
     * of a constraint, which Jakarta has name each other.
     */
    private static final class Files implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String file = type.getName().replaceFirst("\\$.*", "").replaceFirst("Validator$", "");
            return SliceIdentifier.of(file.replaceFirst("\\.(Immutable|With)(\\p{Upper}\\w+)$", ".$2"));
        }

        @Override
        public String getDescription() {
            return "files";
        }
    }

    @ArchTest
    @Practice(section = "4 Beginning", rule = "begin.matrix-alone")
    static final ArchRule only_the_session_and_internal_touch_the_contracts = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.perftalk.spi..");

    @ArchTest
    static final ArchRule the_domain_is_pure = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "java.net..",
                    "java.nio.file..",
                    "java.util.concurrent..",
                    "tools.jackson..",
                    "org.slf4j..");

    @ArchTest
    static final ArchRule nobody_asks_the_system_for_the_time = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(InstantSource.class, "system");

    @ArchTest
    static final ArchRule third_party_types_stay_inside = classes()
            .that(resideInAnyPackage("dev.perftalk.."))
            .and(resideOutsideOfPackages("dev.perftalk.internal..", "dev.perftalk.feedback.constraint.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "dev.perftalk..",
                    "java..",
                    "javax.annotation.processing..",
                    "org.jspecify..",
                    "org.immutables.value.."));
}
