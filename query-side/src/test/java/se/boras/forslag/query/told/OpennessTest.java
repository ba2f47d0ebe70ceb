package se.boras.forslag.query.told;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.log.PastEvent;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpennessTest {

    private static final Pattern MARK = Pattern.compile("<<(\\w+)>>");

    /** What is written to be read by all: references to decisions and minutes, promises, and names of organs. */
    private static final Set<String> WRITTEN_FOR_ALL = Set.of(
            "agendaItem",
            "court",
            "decisionRef",
            "description",
            "dnr",
            "field",
            "name",
            "nameEnglish",
            "paragraph",
            "version");

    @Test
    void it_is_decided_for_every_event_who_may_hear_of_it() {
        assertThat(Contract.examples())
                .hasSizeGreaterThan(100)
                .allSatisfy(past -> assertThat(Openness.of(past.event())).isNotNull());
    }

    @Test
    void nobody_hears_of_an_event_that_is_not_decided_on() {
        LedgerEvent unheardOf = () -> "proposal-2026-0001";

        assertThatThrownBy(() -> Openness.of(unheardOf)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void how_somebody_is_reached_and_what_waits_for_a_second_person_or_for_all_is_for_staff() {
        var hidden = Contract.examples()
                .filter(past -> Openness.of(past.event()) == Openness.FOR_STAFF)
                .map(PastEvent::type)
                .collect(toSet());

        assertThat(hidden)
                .containsExactlyInAnyOrder(
                        "ContactAddressVerificationRequested",
                        "ContactAddressVerified",
                        "ContactAddressVerificationFailed",
                        "ContactCorrected",
                        "TextRedactionProposed",
                        "VoidBatchProposed",
                        "VoteAttemptRefused",
                        "NotificationComposed",
                        "NotificationDispatched",
                        "NotificationAccepted",
                        "NotificationDelivered",
                        "NotificationBounced",
                        "NotificationRetryScheduled",
                        "ChannelSwitched",
                        "NotificationAbandoned",
                        "PersonalDataRead",
                        "ErasureRequested",
                        "ErasureGranted",
                        "ErasureRefused",
                        "PersonalDataDisposed",
                        "WithheldTextRead",
                        "DisposalCarriedOut",
                        "SummaryReportCompiled",
                        "SummaryReportSubmittedToBoard",
                        "SummaryReportSuperseded",
                        "TemplateProposed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void of_what_somebody_wrote_everybody_hears_only_what_was_written_for_all(String language) {
        var voice = QuerySide.the(Sentences.class).in(Locale.of(language));
        var open = Contract.marked()
                .filter(past -> Openness.of(past.event()) == Openness.OPEN)
                .toList();

        var told = open.stream()
                .flatMap(past -> MARK.matcher(voice.publicly(past)).results())
                .map((MatchResult mark) -> mark.group(1))
                .collect(toSet());

        assertThat(told).isSubsetOf(WRITTEN_FOR_ALL).contains("dnr", "description");
    }
}
