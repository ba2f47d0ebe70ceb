package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.boras.forslag.service.house.Described.Operation;

@TheHouse
class DescriptionTest {

    private static final String PROMISED = """
            /api/proposals /api/contact-confirmations /api/proposals/{id}/contact /api/proposals/{id}/classification
            /api/proposals/{id}/redirection /api/proposals/{id}/completion-request /api/proposals/{id}/refusal
            /api/proposals/{id}/duplicates /api/proposals/{id}/publication /api/proposals/{id}/withdrawal
            /api/proposals/{id}/threshold-waiver /api/proposals/{id}/redaction /api/proposals/{id}
            /api/proposals/{id}/timeline /api/proposals/{id}/votes /api/vote-confirmations /api/vote-withdrawals
            /api/proposals/{id}/paper-votes /api/proposals/{id}/ballot /api/proposals/{id}/ballot/votes
            /api/proposals/{id}/void-batches /api/void-batches/{batchId}/approval
            /api/void-batches/{batchId}/reinstatement /api/proposals/{id}/integrity-review /api/proposals/{id}/referral
            /api/cases/{caseId}/receipt /api/cases/{caseId}/refusal /api/cases/{caseId}/transfer
            /api/cases/{caseId}/registration /api/cases/{caseId}/feedback-plan /api/cases/{caseId}/fact-basis
            /api/cases/{caseId}/opinion-request /api/cases/{caseId}/opinion /api/cases/{caseId}/pause
            /api/cases/{caseId}/resumption /api/cases/{caseId}/meeting /api/cases/{caseId}/tabling
            /api/cases/{caseId}/remittal /api/cases/{caseId}/decision /api/cases/{caseId}/protocol-adjustment
            /api/cases/{caseId}/protocol-announcement /api/cases/{caseId}/appeal /api/cases/{caseId}/annulment
            /api/cases/{caseId}/revocation /api/cases/{caseId}/correction /api/cases/{caseId}
            /api/commitments/{id}/plan /api/commitments/{id}/start /api/commitments/{id}/progress
            /api/commitments/{id}/postponement /api/commitments/{id}/partial-completion
            /api/commitments/{id}/completion /api/commitments/{id}/verification /api/commitments/{id}/dispute
            /api/commitments/{id}/reopening /api/commitments/{id}/abandonment /api/commitments/{id}/reassignment
            /api/commitments/{id}/explanation /api/commitments /api/proposals/{id}/feedback
            /api/obligations/{id}/letter /api/obligations/{id}/phone-call /api/obligations/{id}/waiver
            /api/obligations /api/proposals/{id}/obligations /api/audit/proposals/{id}/trail
            /api/audit/proposals/{id}/difference /api/deviations /api/proposals/{id}/ballot/integrity
            /api/follow-up /api/follow-up.csv /api/follow-up.xlsx /api/follow-up.pdf /api/follow-up-reports
            /api/follow-up-reports/{id} /api/follow-up-reports/{id}/submission /api/follow-up-reports/{id}/distribution
            /api/follow-up-reports/{id}/difference /api/follow-up-reports/{id}.csv /api/follow-up-reports/{id}.xlsx
            /api/follow-up-reports/{id}.pdf /api/templates /api/templates/{id}/approval
            /api/templates/{id}/retirement /api/templates/{id}/preview
            """;

    @LocalServerPort
    private int port;

    private Described described;

    @BeforeEach
    void read() {
        described = Described.by(Visitor.of(port));
    }

    @Test
    void says_what_it_is_and_how_to_sign_in() {
        var document = described.document();

        assertThat(document.at("/info/title").asString()).isEqualTo("Liggaren");
        assertThat(document.at("/info/description").asString()).contains("Idempotency-Key", "position");
        assertThat(document.at("/servers/0/url").asString()).isEqualTo("/");
        assertThat(document.at("/components/securitySchemes/basic/scheme").asString())
                .isEqualTo("basic");
        assertThat(document.path("tags").findValuesAsString("name"))
                .startsWith("Proposals", "Ballot", "Cases", "Commitments", "Feedback");
    }

    @Test
    void is_a_page_too() {
        var page = Visitor.of(port).get("/api").is(302);

        assertThat(page.headers().get("location")).first().asString().contains("swagger-ui");
    }

    @Test
    void every_operation_tells_what_it_does_and_how_it_is_refused() {
        var tags = described.document().path("tags").findValuesAsString("name");

        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.told().path("summary").asString("")).isNotBlank();
            assertThat(tags).contains(operation.told().at("/tags/0").asString(""));
            assertThat(operation.told().path("responses").propertyNames()).contains("400", "401", "503");
            assertThat(operation
                            .told()
                            .at("/responses/400/content/application~1problem+json/schema/$ref")
                            .asString())
                    .isEqualTo("#/components/schemas/Problem");
        });
    }

    @Test
    void every_body_is_shown_by_an_example_with_all_that_must_be_there() {
        var withBody = described.operations("post").stream()
                .filter(operation -> operation.told().has("requestBody"));
        assertThat(withBody).hasSizeGreaterThan(60).allSatisfy(operation -> {
            var example = operation.told().at("/requestBody/content/application~1json/example");
            assertThat(example.isObject()).isTrue();
            assertThat(example.propertyNames())
                    .containsAll(operation
                            .body()
                            .path("required")
                            .valueStream()
                            .map(name -> name.asString())
                            .toList());
        });
    }

    @Test
    void everything_promised_is_there() {
        assertThat(described.document().path("paths").propertyNames())
                .containsAll(Arrays.asList(PROMISED.strip().split("\\s+")));
    }

    private List<Operation> operations() {
        return Stream.of("get", "post")
                .flatMap(method -> described.operations(method).stream())
                .toList();
    }
}
