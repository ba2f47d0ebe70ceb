package se.boras.forslag.query.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FreshReadsDescribedTest {

    @Test
    void every_read_of_the_interface_says_that_it_can_wait() {
        var read = new Operation();
        var command = new Operation();
        var page = new Operation();
        var description = new OpenAPI()
                .path("/api/proposals", new PathItem().get(read).post(command))
                .path("/forslag", new PathItem().get(page));

        new FreshReadsDescribed().customise(description);

        assertThat(read.getParameters()).extracting(Parameter::getName).containsExactly("atLeast");
        assertThat(command.getParameters()).isNull();
        assertThat(page.getParameters()).isNull();
    }
}
