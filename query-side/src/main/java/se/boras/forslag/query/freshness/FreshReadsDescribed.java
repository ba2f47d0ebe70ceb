package se.boras.forslag.query.freshness;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Says in the description of the interface that every read takes {@code atLeast}. */
@Component
class FreshReadsDescribed implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI description) {
        description.getPaths().forEach((path, item) -> {
            if (path.startsWith("/api/") && item.getGet() != null) {
                item.getGet().addParametersItem(atLeast());
            }
        });
    }

    private static QueryParameter atLeast() {
        var parameter = new QueryParameter();
        parameter
                .name("atLeast")
                .required(false)
                .description("Wait (2 s at most) until the read models have come to this position of the log")
                .schema(new IntegerSchema().format("int64"));
        return parameter;
    }
}
