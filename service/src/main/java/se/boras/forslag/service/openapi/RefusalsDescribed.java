package se.boras.forslag.service.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says of every operation how it may be refused, and shows a body that it takes. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RefusalsDescribed implements GlobalOpenApiCustomizer {

    private static final String JSON = "application/json";

    @Override
    public void customise(OpenAPI description) {
        Problem.describeIn(description.getComponents());
        var examples = new Examples(description);
        description
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    var body = operation.getRequestBody();
                    var form = body == null || body.getContent() == null
                            ? null
                            : body.getContent().get(JSON);
                    if (form != null && form.getExample() == null) {
                        form.setExample(examples.of(form.getSchema()));
                    }
                    if (method == HttpMethod.POST && !path.matches("/api/(demo|operations)/.*")) {
                        answersWithPosition(operation);
                    }
                    refusals(
                                    path,
                                    method,
                                    form != null && form.getExample() instanceof Map<?, ?> example ? example : Map.of())
                            .forEach((status, when) -> operation
                                    .getResponses()
                                    .addApiResponse(
                                            status,
                                            new ApiResponse().description(when).content(Problem.content())));
                }));
    }

    private static SortedMap<String, String> refusals(String path, HttpMethod method, Map<?, ?> body) {
        var refusals = new TreeMap<String, String>();
        refusals.put("400", "Malformed or invalid input; `violations` names the field");
        refusals.put("401", "Not signed in where it is demanded, or with another password");
        refusals.put("503", "The store cannot be reached, or the read has not come that far; see `Retry-After`");
        refusals.put("429", "Too many calls without signing in, or too many wrong passwords; see `Retry-After`");
        if (path.contains("{")) {
            refusals.put("404", "There is no such thing");
        }
        if (method == HttpMethod.POST
                || path.matches(".*/(audit|demo|operations|votes|void-batches|integrity|deviations)(/.*)?")) {
            refusals.put("403", "Your role, or your committee, may not");
        }
        if (method == HttpMethod.POST) {
            refusals.put("409", "A rule says no");
            refusals.put("413", "The body is larger than 1 MB (a register: 8 MB)");
            refusals.put("415", "The body is no JSON");
            refusals.put("422", "The `Idempotency-Key` was used for something else");
            if (path.startsWith("/api/proposals") || body.containsKey("token")) {
                refusals.put("410", "The link has been used or has run out, or the data have been erased");
            }
        }
        return refusals;
    }

    private static void answersWithPosition(Operation operation) {
        var position = new Schema<>()
                .types(java.util.Set.of("integer"))
                .format("int64")
                .example(4711);
        var made = new Schema<>()
                .types(java.util.Set.of("object"))
                .description("The position of the last event, and the identities made")
                .properties(Map.of("position", position));
        operation.getResponses().values().stream()
                .filter(answer ->
                        answer.getContent() != null && answer.getContent().containsKey("*/*"))
                .forEach(answer -> answer.setContent(new Content().addMediaType(JSON, new MediaType().schema(made))));
    }
}
