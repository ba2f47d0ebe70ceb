package se.boras.forslag.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import se.boras.forslag.events.LedgerEvent;

/** What a policy has done about something that happened. */
public record Done(Seen before, Seen after, List<LedgerEvent> events) {

    /** These events and no others. */
    public Done then(LedgerEvent... expected) {
        assertThat(events).containsExactly(expected);
        return this;
    }

    /** These kinds of events and no others. */
    public Done thenKinds(Class<?>... expected) {
        assertThat(events.stream().<Class<?>>map(LedgerEvent::getClass).toList())
                .containsExactly(expected);
        return this;
    }

    public Done nothing() {
        assertThat(after).isEqualTo(before);
        return this;
    }

    public Done planned(String kind, Object subject, Instant at) {
        assertThat(after.due()).containsEntry(kind + " " + subject, at.toString());
        assertThat(before.due()).doesNotContainEntry(kind + " " + subject, at.toString());
        return this;
    }

    public Done nothingPlanned(String kind, Object subject) {
        assertThat(after.due()).doesNotContainKey(kind + " " + subject);
        return this;
    }

    public Done cancelled(String kind, Object subject) {
        assertThat(before.due()).containsKey(kind + " " + subject);
        return nothingPlanned(kind, subject);
    }

    /** Mails that were put in the outbox, each as its template and whom it is for; and no others were. */
    public Done mailed(String... expected) {
        assertThat(mails()).containsExactlyInAnyOrder(expected);
        return this;
    }

    /** Links that were made, in letters or elsewhere. */
    public int links() {
        return after.links().size() - before.links().size();
    }

    public boolean changedMails() {
        return !Objects.equals(before.mails(), after.mails());
    }

    private List<String> mails() {
        var added = new TreeMap<>(after.mails());
        added.keySet().removeAll(before.mails().keySet());
        return new ArrayList<>(added.values())
                .stream().map(row -> row.substring(0, row.indexOf('|'))).toList();
    }
}
