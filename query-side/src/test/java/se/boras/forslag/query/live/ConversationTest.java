package se.boras.forslag.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import se.boras.forslag.events.lifecycle.Stage;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.live.PublicView.Standing;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConversationTest {

    private static final ProposalId OTHER = new ProposalId("proposal-2026-0002");

    private final MockHttpServletResponse answer = new MockHttpServletResponse();
    private final Listener listener = new Listener(10);

    @Test
    void begins_with_where_it_stands_so_that_a_cut_before_the_first_word_loses_nothing() throws IOException {
        new Conversation(listener, null, new EventStream(answer)).begin(null, 10);

        assertThat(answer.getContentType()).isEqualTo("text/event-stream;charset=UTF-8");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getContentAsString()).isEqualTo("retry: 2000\nid: 10\n\n");
    }

    @Test
    void what_was_missed_comes_first_and_nothing_twice() throws Exception {
        var conversation = new Conversation(listener, null, new EventStream(answer));
        listener.hear(Round.of(12, List.of(told(11, Life.BENCH), told(12, Life.BENCH))));

        conversation.begin(Round.of(10, List.of(told(9, Life.BENCH))), 8);
        assertThat(ids()).containsExactly("8", "9");
        goOnUntilGone(conversation);

        assertThat(ids()).containsExactly("8", "9", "11", "12");
    }

    @Test
    void who_has_been_told_more_than_others_is_not_told_it_again() throws Exception {
        var conversation = new Conversation(listener, null, new EventStream(answer));
        listener.hear(Round.of(12, List.of(told(11, Life.BENCH), told(12, Life.BENCH))));

        conversation.begin(null, 11);
        goOnUntilGone(conversation);

        assertThat(ids()).containsExactly("11", "12");
    }

    @Test
    void who_asks_about_one_proposal_is_told_of_that_one() throws Exception {
        var conversation = new Conversation(listener, OTHER, new EventStream(answer));
        listener.hear(Round.of(12, List.of(told(11, Life.BENCH), told(12, OTHER))));

        conversation.begin(null, 10);
        goOnUntilGone(conversation);

        assertThat(ids()).containsExactly("10", "12");
    }

    @Test
    void a_message_says_where_what_and_how_it_stands() throws Exception {
        var conversation = new Conversation(listener, null, new EventStream(answer));
        conversation.begin(Round.of(11, List.of(told(11, Life.BENCH))), 10);

        assertThat(answer.getContentAsString()).endsWith("""
                id: 11
                event: case
                data: {"position":11,"publicNumber":"BF-2026-0001","kind":"ReferralReceived","stage":"REFERRED","valid":151}

                """);
    }

    @Test
    void who_has_missed_too_much_is_told_to_read_anew() throws Exception {
        new Conversation(listener, null, new EventStream(answer)).begin(Round.reset(10), 10);

        assertThat(answer.getContentAsString()).endsWith("id: 10\nevent: reset\ndata: {\"position\":10}\n\n");
    }

    private List<String> ids() throws IOException {
        return answer.getContentAsString()
                .lines()
                .filter(line -> line.startsWith("id: "))
                .map(line -> line.substring(4))
                .toList();
    }

    private void goOnUntilGone(Conversation conversation) throws Exception {
        var said = answer.getContentAsByteArray().length;
        var talk = Thread.ofVirtual().start(() -> goOn(conversation));
        await().until(() -> answer.getContentAsByteArray().length > said);
        listener.leave();
        talk.join();
    }

    private static void goOn(Conversation conversation) {
        try {
            conversation.goOn();
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private static Told told(long position, ProposalId proposal) {
        return Told.of(new Step(position, "case", proposal, "ReferralReceived"), new Standing(Stage.REFERRED, 151));
    }
}
