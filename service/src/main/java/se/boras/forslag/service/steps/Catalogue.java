package se.boras.forslag.service.steps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All steps that pages offer (<i>stegen</i>), found where the interface declares them. */
@Component
public class Catalogue {

    private final Map<String, Step> steps = new LinkedHashMap<>();

    Catalogue(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping addresses) {
        var found = found(addresses);
        for (var subject : Subject.values()) {
            for (var name : subject.steps()) {
                var step = found.get(subject.noun() + "." + name);
                if (step == null) {
                    throw new IllegalStateException("The interface takes no such step: " + subject + " " + name);
                }
                steps.put(step.key(), step);
            }
        }
    }

    /** Everything that could be a step of one of the subjects. */
    static Map<String, Step> found(RequestMappingHandlerMapping addresses) {
        var found = new LinkedHashMap<String, Step>();
        addresses.getHandlerMethods().forEach((asked, method) -> {
            if (asked.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                asked.getPatternValues()
                        .forEach(pattern -> step(pattern, method).ifPresent(step -> found.put(step.key(), step)));
            }
        });
        return found;
    }

    private static Optional<Step> step(String pattern, HandlerMethod method) {
        var parts = pattern.split("/");
        if (parts.length != 5 || !parts[1].equals("api") || !parts[3].startsWith("{")) {
            return Optional.empty();
        }
        return Stream.of(Subject.values())
                .filter(subject -> subject.noun().equals(parts[2]))
                .findFirst()
                .map(subject -> new Step(subject, parts[4], fields(method)));
    }

    private static List<Field> fields(HandlerMethod method) {
        return Stream.of(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .findFirst()
                .map(parameter -> Fields.of(parameter.getParameterType()))
                .orElse(List.of());
    }

    public Optional<Step> find(String key) {
        return Optional.ofNullable(steps.get(key));
    }

    Optional<Step> find(String path, String name) {
        return Subject.at(path).flatMap(subject -> find(subject.noun() + "." + name));
    }

    List<Step> of(Subject subject) {
        return steps.values().stream().filter(step -> step.subject() == subject).toList();
    }

    public List<Step> all() {
        return List.copyOf(steps.values());
    }
}
