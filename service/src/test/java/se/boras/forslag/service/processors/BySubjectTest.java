package se.boras.forslag.service.processors;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BySubjectTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proposal-2026-10042",
                "ballot-2026-10042",
                "vote-2026-10042-7f3a",
                "case-2026-10042-1",
                "commitment-2026-10042-1-2",
                "obligation-2026-10042-3"
            })
    void everything_about_a_proposal_is_one_sequence(String stream) {
        assertThat(sequence(stream)).isEqualTo("2026-10042");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact-2026-0001", "register-committees", "register-rule-sets", "proposal-x"})
    void everything_else_is_another(String stream) {
        assertThat(sequence(stream)).isEqualTo("register");
    }

    private static Object sequence(String stream) {
        return new BySubject().getSequenceIdentifierFor(new GenericDomainEventMessage<>("Kind", stream, 0, "event"));
    }
}
