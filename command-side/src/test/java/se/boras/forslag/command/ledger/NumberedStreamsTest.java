package se.boras.forslag.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.LedgerEvent;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NumberedStreamsTest {
    private static final StreamKind<Integer, Said> KIND =
            StreamKind.of("Talk", Said.class, (before, _) -> before == null ? 1 : before + 1);

    private record Said(String stream) implements LedgerEvent {}

    @Test
    void the_first_number_not_taken_ends_them_and_that_it_is_not_taken_is_a_condition() {
        var dossier = new LedgerOnPaper()
                .given(new Said("talk-1"), new Said("talk-2"), new Said("talk-2"), new Said("talk-4"))
                .dossier();

        assertThat(dossier.numbered(KIND, n -> "talk-" + n)).containsExactly(1, 2);
        assertThat(dossier.conditions().heads())
                .containsEntry("talk-1", 1L)
                .containsEntry("talk-2", 2L)
                .containsEntry("talk-3", 0L)
                .hasSize(3);
    }
}
