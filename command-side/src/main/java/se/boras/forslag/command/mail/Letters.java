package se.boras.forslag.command.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.proposal.PublicNumber;

/**
 * Writes every mail, each in the same order: what it is about, what has happened, what happens next and when, the link,
 * who handles it, how to correct the address, how to ask, and that it is automatic and no answer, where it is.
 */
@Component
public class Letters {

    private final Sender sender;

    Letters(Sender sender) {
        this.sender = sender;
    }

    /** Holds nothing of the proposal but its number: the address may be a stranger's. */
    public Letter confirmAddress(PublicNumber number, String token, LocalDate until, String language) {
        var words = Wording.in(language);
        return letter(Template.CONFIRM_ADDRESS, words, number, link("/bekrafta/" + token), null, words.date(until));
    }

    public Letter acknowledgement(PublicNumber number, String token, String language) {
        return letter(Template.ACKNOWLEDGEMENT, Wording.in(language), number, link("/mitt-forslag/" + token), null);
    }

    public Letter confirmVote(PublicNumber number, String token, String language) {
        return letter(Template.CONFIRM_VOTE, Wording.in(language), number, link("/rosta/" + token), null);
    }

    public Letter voteNotice(PublicNumber number, String language) {
        return letter(Template.VOTE_NOTICE, Wording.in(language), number, null, null);
    }

    public Letter voteConfirmed(PublicNumber number, String withdrawToken, String language) {
        var link = link("/rosta/" + withdrawToken + "/ta-tillbaka");
        return letter(Template.VOTE_CONFIRMED, Wording.in(language), number, link, null);
    }

    public Letter published(PublicNumber number, @Nullable LocalDate lastDay, int votesRequired, String language) {
        var words = Wording.in(language);
        var next = lastDay == null
                ? words.text("publication.without-ballot")
                : words.text("publication.with-ballot", votesRequired + "", words.date(lastDay));
        return letter(Template.PUBLICATION, words, number, null, null, next);
    }

    public Letter ballotResult(PublicNumber number, boolean reached, int valid, int required, String language) {
        var template = reached ? Template.BALLOT_REACHED : Template.BALLOT_NOT_REACHED;
        return letter(template, Wording.in(language), number, null, null, valid + "", required + "");
    }

    public Letter referred(PublicNumber number, String committee, LocalDate decisionDueBy, String language) {
        var words = Wording.in(language);
        return letter(Template.REFERRAL, words, number, null, committee, words.date(decisionDueBy));
    }

    public Letter onAgenda(
            PublicNumber number, String committee, LocalDate meeting, @Nullable String item, String language) {
        var words = Wording.in(language);
        var place = item == null ? "" : words.text("on-agenda.item", item);
        return letter(Template.ON_AGENDA, words, number, null, committee, words.date(meeting), place);
    }

    /** There is still time to ask more people. */
    public Letter expiryNotice(PublicNumber number, int valid, int required, LocalDate lastDay, String language) {
        var words = Wording.in(language);
        return letter(
                Template.EXPIRY_NOTICE, words, number, null, null, valid + "", required + "", words.date(lastDay));
    }

    /** What somebody at the committee has written, in a frame that says who answers and what it is about. */
    public Letter feedback(PublicNumber number, String committee, String heading, String text, String language) {
        var words = Wording.in(language);
        return letter(Template.FEEDBACK, words, number, null, committee, words.text("feedback." + heading), text);
    }

    private Letter letter(
            Template template,
            Wording words,
            PublicNumber number,
            @Nullable String link,
            @Nullable String committee,
            Object... more) {
        var arguments = new Object[more.length + 2];
        arguments[0] = number.value();
        arguments[1] = committee == null ? words.text("common.registry") : committee;
        System.arraycopy(more, 0, arguments, 2, more.length);
        var paragraphs = new ArrayList<>(words.paragraphs(template.key(), arguments));
        if (link != null) {
            paragraphs.add(1, link);
        }
        paragraphs.add(words.text("common.page"));
        paragraphs.add(link("/forslag/" + number.value()));
        paragraphs.addAll(words.paragraphs("common", arguments[0], arguments[1], sender.from()));
        if (template.automatic()) {
            paragraphs.add(words.text("common.automatic"));
        }
        paragraphs.add(words.text("common.signature"));
        var subject = words.text(template.key() + ".subject", arguments);
        return new Letter(template, words.language(), subject, paragraphs);
    }

    private String link(String path) {
        return sender.link(path);
    }
}
