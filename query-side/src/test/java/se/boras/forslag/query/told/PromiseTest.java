package se.boras.forslag.query.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.commitment.CommitmentDatesSet;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.commitment.CommitmentReassigned;
import se.boras.forslag.events.commitment.CommitmentResumed;
import se.boras.forslag.events.commitment.CommitmentSuspended;
import se.boras.forslag.events.commitment.ImplementationPostponed;
import se.boras.forslag.events.commitment.ImplementationVerified;
import se.boras.forslag.events.commitment.VerificationRejected;
import se.boras.forslag.query.Life;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PromiseTest {

    private static final LocalDate DUE = LocalDate.of(2027, 5, 1);

    @Test
    void a_promise_is_late_from_the_day_after_its_date() {
        var promise = after(Life.promised());

        assertThat(promise.overdueOn(DUE)).isFalse();
        assertThat(promise.daysOverdueOn(DUE.plusDays(3))).isEqualTo(3);
    }

    @Test
    @DisplayName("T-26: postponing does not make anybody forget the first date")
    void the_first_date_is_kept() {
        var promise = after(Life.promised(), postponed(LocalDate.of(2027, 9, 1)), postponed(LocalDate.of(2028, 1, 1)));

        assertThat(promise.dates().dueBy()).isEqualTo("2028-01-01");
        assertThat(promise.dates().firstDueBy()).isEqualTo(DUE);
        assertThat(promise.dates().postponements()).isEqualTo(2);
    }

    @Test
    @DisplayName("T-27: an undated promise is never late, and it is told that it is undated")
    void an_undated_promise_is_never_late() {
        var undated = after(Life.promised(), new CommitmentDatesSet(Life.PROMISE, null, null, "Not known"));
        var day = LocalDate.of(2099, 1, 1);

        assertThat(undated.overdueOn(day)).isFalse();
        assertThat(PromiseTold.on(day, undated).dated()).isFalse();
        assertThat(PromiseTold.on(day, after(Life.promised())).overdue()).isTrue();
    }

    @Test
    @DisplayName("T-28: reassigned, it still tells who promised")
    void a_reassigned_promise_tells_who_promised() {
        var promise = after(
                Life.promised(),
                new CommitmentReassigned(
                        Life.PROMISE,
                        Life.TEKNISKA,
                        Life.KULTUR,
                        CommitmentReassigned.Reason.REORGANISATION,
                        null,
                        LocalDate.of(2027, 1, 1)));

        assertThat(promise.responsible()).isEqualTo(Life.KULTUR);
        assertThat(promise.promisedBy()).isEqualTo(Life.TEKNISKA);
    }

    @Test
    @DisplayName("T-21: suspended and resumed, it stands where it stood")
    void a_resumed_promise_stands_where_it_stood() {
        var suspended = after(
                Life.promised(),
                Life.started(),
                new CommitmentSuspended(Life.PROMISE, CommitmentSuspended.Reason.ANNULLED, Life.DECISION));

        assertThat(suspended.state()).isEqualTo(PromiseState.SUSPENDED);
        assertThat(suspended.overdueOn(LocalDate.of(2099, 1, 1))).isFalse();
        assertThat(Objects.requireNonNull(
                                Promise.evolve(suspended, new CommitmentResumed(Life.PROMISE, "Upheld", Life.DECISION)))
                        .state())
                .isEqualTo(PromiseState.STARTED);
    }

    @Test
    void a_claim_is_done_only_when_somebody_else_has_verified_it() {
        var claimed = after(Life.promised(), Life.started(), Life.completed());

        assertThat(claimed.state()).isEqualTo(PromiseState.CLAIMED);
        assertThat(claimed.evidence()).containsExactly(Life.photo());
        assertThat(after(claimed, new ImplementationVerified(Life.PROMISE, "verifier", null, "Seen"))
                        .state())
                .isEqualTo(PromiseState.VERIFIED);
        assertThat(after(claimed, new VerificationRejected(Life.PROMISE, "verifier", null, "No bench")))
                .matches(rejected -> rejected.state() == PromiseState.STARTED && rejected.completedOn() == null);
    }

    @Test
    void an_event_of_a_promise_that_nobody_made_tells_nothing() {
        assertThat(Promise.evolve(null, Life.started())).isNull();
    }

    private static ImplementationPostponed postponed(LocalDate to) {
        return new ImplementationPostponed(Life.PROMISE, null, to, "Frost", null, null);
    }

    private static Promise after(CommitmentEvent... events) {
        @Nullable Promise promise = null;
        for (var event : events) {
            promise = Promise.evolve(promise, event);
        }
        return Objects.requireNonNull(promise);
    }

    private static Promise after(Promise promise, CommitmentEvent event) {
        return Objects.requireNonNull(Promise.evolve(promise, event));
    }
}
