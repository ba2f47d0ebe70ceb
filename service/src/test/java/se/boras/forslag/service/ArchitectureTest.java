package se.boras.forslag.service;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** What depends on what in the whole house; that read models do not know each other is said where they live. */
@AnalyzeClasses(packages = "se.boras.forslag", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_side_that_tells_knows_nothing_of_the_side_that_decides = noClasses()
            .that()
            .resideInAPackage("se.boras.forslag.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("se.boras.forslag.command..", "se.boras.forslag.service..");

    @ArchTest
    static final ArchRule the_side_that_decides_knows_nothing_of_the_side_that_tells = noClasses()
            .that()
            .resideInAPackage("se.boras.forslag.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("se.boras.forslag.query..", "se.boras.forslag.service..");

    @ArchTest
    static final ArchRule events_know_no_framework_and_neither_side = classes()
            .that()
            .resideInAPackage("se.boras.forslag.events..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "org.jspecify.annotations..", "com.fasterxml.jackson.annotation..", "..forslag.events..");

    @ArchTest
    static final ArchRule rules_and_states_know_no_framework_no_clock_and_no_chance = classes()
            .that(resideInAPackage("se.boras.forslag.command..")
                    .and(simpleNameEndingWith("Rules")
                            .or(simpleNameEndingWith("State"))
                            .or(simpleNameEndingWith("Fold"))
                            .or(simpleNameEndingWith("History"))))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify.annotations..", "se.boras.forslag..")
                    .and(resideOutsideOfPackage("java.sql.."))
                    .and(Places.NO_CLOCK)
                    .and(Places.NO_CHANCE));

    @ArchTest
    static final ArchRule packages_of_the_deciding_side_form_no_circle =
            slices().matching("se.boras.forslag.command.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packages_of_the_house_form_no_circle =
            slices().matching("se.boras.forslag.service.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_the_log_itself_writes_to_the_log = classes()
            .that()
            .resideOutsideOfPackage("se.boras.forslag.service.eventlog..")
            .should(Places.notWriteToTheLog());

    @ArchTest
    static final ArchRule there_is_one_log = classes()
            .that()
            .areAssignableTo(EventStorageEngine.class)
            .should()
            .haveFullyQualifiedName("se.boras.forslag.service.eventlog.EventLogEngine");

    @ArchTest
    static final ArchRule nobody_but_the_clock_asks_the_machine_what_time_it_is = noClasses()
            .that()
            .resideOutsideOfPackage("se.boras.forslag.service.clock..")
            .should()
            .callCodeUnitWhere(Places.TAKES_THE_TIME_OF_THE_MACHINE);

    @ArchTest
    static final ArchRule controllers_translate_and_look_into_no_state = noClasses()
            .that()
            .resideInAPackage("se.boras.forslag.command..")
            .and()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("State");

    @ArchTest
    static final ArchRule a_policy_is_a_sentence_in_a_group_of_its_own_and_not_replayed = classes()
            .that()
            .resideInAPackage("se.boras.forslag.command..")
            .and()
            .haveSimpleNameStartingWith("When")
            .should()
            .beAnnotatedWith("org.axonframework.config.ProcessingGroup")
            .andShould()
            .beAnnotatedWith("org.axonframework.eventhandling.DisallowReplay");

    @ArchTest
    static final ArchRule whatever_sends_when_it_hears_is_a_policy = classes()
            .that()
            .resideInAPackage("se.boras.forslag.command..")
            .and()
            .areAnnotatedWith("org.axonframework.config.ProcessingGroup")
            .and()
            .haveSimpleNameNotStartingWith("When")
            .should()
            .onlyDependOnClassesThat()
            .haveSimpleNameNotContaining("Commands")
            .andShould()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackage("se.boras.forslag.command.mail..");

    @ArchTest
    static final ArchRule what_a_class_needs_it_is_given_when_it_is_made = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject");

    @ArchTest
    static final ArchRule nothing_is_stored_as_serialised_objects = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Serializable.class, ObjectInputStream.class, ObjectOutputStream.class);

    @ArchTest
    static final ArchRule every_package_says_what_it_is_for_and_what_may_be_absent =
            classes().should(Places.resideInANullMarkedPackage());
}
