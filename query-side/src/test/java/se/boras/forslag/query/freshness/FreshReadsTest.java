package se.boras.forslag.query.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.TestProgress;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FreshReadsTest {

    @BeforeEach
    void read_models_that_have_come_to_seven() {
        QuerySide.emptied();
        QuerySide.the(TestProgress.class).reached(7);
    }

    @Test
    @DisplayName("T-37: a read that asks for more than is there says so, and when to come back")
    void a_stale_read_says_so() {
        var answer = QuerySide.reader().get("/api/proposals?atLeast=8");
        var problem = QuerySide.reader().json("/api/proposals?atLeast=8");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("1");
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(problem.at("/code").asString()).isEqualTo("not-yet");
        assertThat(problem.at("/detail").asString()).isEqualTo("Läsvyn har inte hunnit dit än. Försök igen.");
    }

    @Test
    void a_read_that_asks_for_what_is_there_is_answered() {
        assertThat(QuerySide.reader().get("/api/proposals?atLeast=7").getStatus())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "atLeast=abc",
                "atLeast=-1",
                "atLeast=99999999999999999999",
                "limit=9999",
                "cursor=garbage",
                "stage=NOWHERE",
                "committee=..",
                "q=a%00b"
            })
    void a_bad_value_is_refused_by_the_name_of_its_field(String question) {
        var problem = QuerySide.reader().in(Locale.ENGLISH).json("/api/proposals?" + question.replace("%00", "\0"));

        assertThat(problem.at("/status").asInt()).isEqualTo(400);
        assertThat(problem.at("/code").asString()).isEqualTo("invalid-input");
        assertThat(problem.at("/violations/0/field").asString())
                .isEqualTo(question.substring(0, question.indexOf('=')));
        assertThat(problem.at("/violations/0/message").asString()).startsWith("Give ");
    }

    @Test
    void a_day_that_is_none_is_refused_by_the_name_of_its_field() {
        var problem = QuerySide.reader().json("/api/proposals/BF-2026-0001?asOf=2026-13-45");

        assertThat(problem.at("/violations/0/field").asString()).isEqualTo("asOf");
    }
}
