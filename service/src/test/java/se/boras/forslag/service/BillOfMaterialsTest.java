package se.boras.forslag.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BillOfMaterialsTest {

    @Test
    void the_jar_says_what_it_is_made_of() throws Exception {
        try (var file = BillOfMaterialsTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            var bill = JsonMapper.shared().readTree(Objects.requireNonNull(file));

            assertThat(bill.path("bomFormat").asString()).isEqualTo("CycloneDX");
            assertThat(bill.path("components").findValuesAsString("name"))
                    .contains("spring-security-core", "axon-messaging", "postgresql", "query-side", "command-side")
                    .doesNotContain("xstream", "spring-security-oauth2-authorization-server", "archunit");
        }
    }
}
