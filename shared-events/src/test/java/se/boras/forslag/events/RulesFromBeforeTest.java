package se.boras.forslag.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.reference.Reminders;
import se.boras.forslag.events.reference.RuleSetAdopted;
import tools.jackson.databind.json.JsonMapper;

/** Rules that were adopted before rules told when somebody is reminded. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulesFromBeforeTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void T_45_rules_that_do_not_tell_remind_on_the_days_they_always_have() throws IOException {
        var stored = Files.readString(Path.of("src/test/resources/before/RuleSetAdopted.json"));

        var rules = JSON.readValue(stored, RuleSetAdopted.class).rules();

        assertThat(rules.reminders()).isNull();
        assertThat(rules.remindersInForce()).isEqualTo(Reminders.USUAL);
        assertThat(Reminders.USUAL).isEqualTo(new Reminders(List.of(30, 7), 2, 10, 30, 90, 12, 90, List.of(14, 3)));
    }
}
