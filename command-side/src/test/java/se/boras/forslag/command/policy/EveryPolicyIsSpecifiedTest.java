package se.boras.forslag.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.DisallowReplay;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import se.boras.forslag.command.Policy;

/** A policy without a specification is a promise that nobody has heard. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryPolicyIsSpecifiedTest {

    @Test
    void by_a_test_of_its_own_name_that_feeds_it_as_its_processor_might() {
        assertThat(policies()).hasSizeGreaterThan(20).allSatisfy(policy -> {
            var specification = Class.forName(policy + "Test");
            assertThat(Arrays.stream(specification.getDeclaredFields())
                            .map(field -> field.getType().getName()))
                    .contains(Policy.class.getName());
        });
    }

    private static List<String> policies() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(DisallowReplay.class));
        return scanner.findCandidateComponents("se.boras.forslag.command").stream()
                .map(found -> Objects.requireNonNull(found.getBeanClassName()))
                .toList();
    }
}
