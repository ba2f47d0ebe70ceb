package se.boras.forslag.service.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the example of a whole together from those of its parts. */
record Examples(OpenAPI description) {

    private static final String REFERENCE = "#/components/schemas/";

    @Nullable
    Object of(@Nullable Schema<?> asked) {
        var schema = resolved(asked);
        if (schema == null) {
            return null;
        }
        if (schema.getExample() != null) {
            return schema.getExample();
        }
        if (schema.getItems() != null) {
            var item = of(schema.getItems());
            return item == null ? List.of() : List.of(item);
        }
        if (schema.getProperties() != null) {
            return whole(schema);
        }
        return schema.getTypes() == null || schema.getTypes().contains("object") ? Map.of() : null;
    }

    /** Parts without an example are left out, for they may be. */
    private Map<String, Object> whole(Schema<?> schema) {
        var whole = new LinkedHashMap<String, Object>();
        schema.getProperties().forEach((name, part) -> {
            var example = of(part);
            if (example != null) {
                whole.put(name, example);
            }
        });
        return whole;
    }

    private @Nullable Schema<?> resolved(@Nullable Schema<?> schema) {
        if (schema == null || schema.get$ref() == null) {
            return schema;
        }
        return description.getComponents().getSchemas().get(schema.get$ref().substring(REFERENCE.length()));
    }
}
