package se.boras.forslag.query;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import se.boras.forslag.query.live.PublicView;

@AnalyzeClasses(packages = "se.boras.forslag", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_query_side_knows_nothing_of_the_command_side = noClasses()
            .that()
            .resideInAPackage("..query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("se.boras.forslag.command..", "se.boras.forslag.service..");

    @ArchTest
    static final ArchRule read_models_do_not_know_each_other = slices().matching("se.boras.forslag.query.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    alwaysTrue(),
                    resideInAnyPackage(
                            "..query.annals..",
                            "..query.calendar..",
                            "..query.deadlines..",
                            "..query.exports..",
                            "..query.log..",
                            "..query.model..",
                            "..query.reading..",
                            "..query.tally..",
                            "..query.titles..",
                            "..query.told..",
                            "..query.votes.."))
            .ignoreDependency(
                    // A frozen report is a question to the follow-up, asked again.
                    resideInAnyPackage("..query.reports.."), resideInAnyPackage("..query.followup.."))
            .ignoreDependency(
                    // The start page is a view over what other pages tell at length.
                    resideInAPackage("..query.front.."),
                    resideInAnyPackage("..query.proposals..", "..query.followup.."))
            .ignoreDependency(resideInAPackage("..query.live.."), resideInAPackage("..query.freshness.."))
            .ignoreDependency(
                    resideInAPackage("..query.proposals.."),
                    assignableTo(PublicView.class).or(equivalentTo(PublicView.Standing.class)));

    @ArchTest
    static final ArchRule nothing_that_reads_can_send_a_command = noClasses()
            .that()
            .resideInAPackage("..query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework.commandhandling..");
}
