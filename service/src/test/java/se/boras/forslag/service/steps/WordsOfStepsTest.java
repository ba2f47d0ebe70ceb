package se.boras.forslag.service.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordsOfStepsTest {

    /** What a citizen's link does; votes, which have a page of their own; and what is answered rather than done. */
    private static final Set<String> ELSEWHERE =
            Set.of("proposals.votes", "proposals.void-batches", "proposals.contact-readings", "commitments.dispute");

    private static final RequestMappingHandlerMapping ADDRESSES = addresses();

    @Test
    void everything_the_interface_takes_is_a_step_or_is_taken_elsewhere() {
        var offered = new Catalogue(ADDRESSES).all().stream().map(Step::key).toList();

        assertThat(Catalogue.found(ADDRESSES).keySet())
                .filteredOn(key -> !ELSEWHERE.contains(key))
                .containsExactlyInAnyOrderElementsOf(offered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void every_step_field_and_choice_has_words(String language) {
        var words = words("steps" + language);
        var missing = new TreeSet<String>();
        for (var step : new Catalogue(ADDRESSES).all()) {
            need(words, missing, "step." + step.key());
            fields(step.fields()).forEach(field -> {
                need(words, missing, "field." + field.owner() + "." + field.name(), "field." + field.name());
                field.choices()
                        .constants()
                        .forEach(one ->
                                need(words, missing, "choice." + field.choices().of() + "." + one));
            });
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void both_languages_have_the_same_words() {
        for (var file : List.of("steps", "desk")) {
            assertThat(words(file).stringPropertyNames())
                    .containsExactlyInAnyOrderElementsOf(words(file + "_en").stringPropertyNames());
        }
    }

    private static Stream<Field> fields(List<Field> fields) {
        return fields.stream().flatMap(field -> Stream.concat(Stream.of(field), fields(field.parts())));
    }

    private static void need(Properties words, Set<String> missing, String... keys) {
        if (Stream.of(keys).noneMatch(words::containsKey)) {
            missing.add(keys[keys.length - 1]);
        }
    }

    private static Properties words(String file) {
        try (var text = new InputStreamReader(
                Catalogue.class.getResourceAsStream("/messages/" + file + ".properties"), StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(text);
            return words;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The controllers as they declare themselves; none of them is made. */
    private static RequestMappingHandlerMapping addresses() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        var beans = new StaticWebApplicationContext();
        scan.findCandidateComponents("se.boras.forslag.command").stream()
                .filter(found -> String.valueOf(found.getBeanClassName()).endsWith("Controller"))
                .forEach(found -> {
                    found.setLazyInit(true);
                    beans.registerBeanDefinition(String.valueOf(found.getBeanClassName()), found);
                });
        var addresses = new RequestMappingHandlerMapping();
        addresses.setApplicationContext(beans);
        addresses.afterPropertiesSet();
        return addresses;
    }
}
