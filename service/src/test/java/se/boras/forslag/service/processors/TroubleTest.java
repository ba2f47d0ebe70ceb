package se.boras.forslag.service.processors;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import se.boras.forslag.command.ledger.RuleViolation;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TroubleTest {

    static Stream<Throwable> what_passes() {
        return Stream.of(
                new CannotGetJdbcConnectionException("x", new SQLException("away", "08001")),
                new CannotCreateTransactionException("away"),
                new CannotAcquireLockException("held"),
                new ConcurrencyException("moved on"),
                new IllegalStateException(new ConcurrencyException("moved on")));
    }

    static Stream<Throwable> what_stays() {
        return Stream.of(
                new DuplicateKeyException("Ada Exempel", new SQLException("Key (name)=(Ada Exempel)", "23505")),
                new NullPointerException("Ada Exempel"),
                new SQLException("Ada Exempel", (String) null),
                RuleViolation.conflict("step-out-of-order", "Ada Exempel"));
    }

    @ParameterizedTest
    @MethodSource("what_passes")
    void trouble_that_is_likely_to_be_gone_passes(Throwable cause) {
        assertThat(Trouble.of(cause).passing()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("what_stays")
    void any_other_stays_and_repeats_nothing_of_what_was_said(Throwable cause) {
        var trouble = Trouble.of(cause);

        assertThat(trouble.passing()).isFalse();
        assertThat(trouble.kind()).isEqualTo(cause.getClass().getName());
        assertThat(trouble).hasNoCause().hasMessageNotContaining("Exempel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53100", "55P03", "57P01", "58030", "25006"})
    void the_database_says_when_to_try_again(String state) {
        assertThat(Trouble.of(new SQLException("x", state)).passing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22012", "23505", "42P01", "55000", "XX000", "40"})
    void and_when_that_is_of_no_use(String state) {
        assertThat(Trouble.of(new SQLException("x", state)).passing()).isFalse();
    }

    @Test
    void it_tells_the_kind_the_code_and_the_place() {
        var cause = new DuplicateKeyException("Ada Exempel", new SQLException("Ada Exempel", "23505"));

        assertThat(Trouble.of(cause))
                .hasMessageMatching("DuplicateKeyException, SQL state 23505 at TroubleTest\\.it_tells_.*:\\d+");
        assertThat(Trouble.of(RuleViolation.conflict("step-out-of-order")))
                .hasMessage("RuleViolation, step-out-of-order");
    }
}
