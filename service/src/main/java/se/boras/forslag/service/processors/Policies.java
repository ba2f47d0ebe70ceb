package se.boras.forslag.service.processors;

import java.util.List;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.springframework.beans.factory.ListableBeanFactory;

/** The policies of the deciding side: what listens, and is not to hear the same twice. */
final class Policies {

    private Policies() {}

    static List<String> names(ListableBeanFactory beans) {
        return List.of(beans.getBeanNamesForAnnotation(DisallowReplay.class)).stream()
                .map(bean -> Objects.requireNonNull(beans.findAnnotationOnBean(bean, ProcessingGroup.class))
                        .value())
                .toList();
    }

    static boolean isPolicy(Class<?> type) {
        return type.isAnnotationPresent(DisallowReplay.class);
    }
}
