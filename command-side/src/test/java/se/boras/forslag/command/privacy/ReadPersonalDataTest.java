package se.boras.forslag.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.NOON;
import static se.boras.forslag.command.Specification.at;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.privacy.People.ADA;
import static se.boras.forslag.command.privacy.People.BENCHES;
import static se.boras.forslag.command.privacy.People.READ;
import static se.boras.forslag.command.privacy.People.asked;
import static se.boras.forslag.command.privacy.People.granted;
import static se.boras.forslag.command.privacy.People.person;
import static se.boras.forslag.command.privacy.People.proposal;
import static se.boras.forslag.command.privacy.People.stranger;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.privacy.ReadingCommand.ReadContact;
import se.boras.forslag.events.privacy.ErasureScope;
import se.boras.forslag.events.privacy.PersonalDataRead;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadPersonalDataTest {

    private static final ReadContact READING = new ReadContact(BENCHES, "Ett brev ska skickas");

    @Test
    void each_reading_of_contact_data_is_told_with_its_purpose() {
        var told = new PersonalDataRead(ADA, "Ett brev ska skickas", BENCHES);

        assertThat(ReadingRules.decide(READING, stranger())).isEqualTo(told);
        assertThat(ReadingRules.decide(READING, person(told))).isEqualTo(told);
    }

    @Test
    void of_who_has_been_erased_there_is_nothing_to_read() {
        var erased = person(asked(ErasureScope.CONTACT, null), granted(ErasureScope.CONTACT, "contact-ada"));

        refused("forgotten", () -> ReadingRules.decide(READING, erased));
    }

    @Test
    void a_withheld_text_is_told_once_a_day_for_each_reader() {
        var registrar = by(Role.REGISTRATOR);

        assertThat(ReadingRules.read(stranger(), proposal(), registrar)).contains(READ);
        assertThat(ReadingRules.read(person(READ), proposal(), registrar)).isEmpty();
        assertThat(ReadingRules.read(person(READ), proposal(), by(Role.REVISOR)))
                .isPresent();
        assertThat(ReadingRules.read(person(READ), proposal(), at(NOON.plus(Duration.ofDays(1)), registrar)))
                .isPresent();
    }
}
