package se.boras.forslag.service.openapi;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** Two rooms may each have a form of the same name, so each form is named after its room too: {@code CaseworkPlan}. */
@Configuration(proxyBeanMethods = false)
class SchemaNames {

    @Bean
    ModelResolver modelResolver(ObjectMapperProvider json) {
        return new ModelResolver(json.jsonMapper(), new ByRoom()).openapi31(true);
    }

    private static class ByRoom extends TypeNameResolver {

        private static final String COMMAND_SIDE = "se.boras.forslag.command.";

        private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

        @Override
        protected String nameForClass(Class<?> type, Set<Options> options) {
            var room = type.getPackageName();
            var name = super.nameForClass(type, options);
            if (!room.startsWith(COMMAND_SIDE)) {
                return name;
            }
            var full = StringUtils.capitalize(room.substring(COMMAND_SIDE.length())) + name;
            if (named.computeIfAbsent(full, _ -> type) != type) {
                throw new IllegalStateException("Both " + type + " and " + named.get(full) + " are called " + full);
            }
            return full;
        }
    }
}
