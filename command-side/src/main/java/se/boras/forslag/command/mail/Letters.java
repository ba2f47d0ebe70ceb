package se.boras.forslag.command.mail;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.proposal.PublicNumber;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.template.TemplateProposed;

/**
 * Writes every mail, each in the same order: what it is about, what has happened, what happens next and when, the link,
 * who handles it, how to correct the address, how to ask, and that it is automatic and no answer, where it is. Where a
 * template has been approved the letter is said in its words instead.
 */
@Component
public class Letters {

    private final Sender sender;
    private final OwnWords ownWords;

    Letters(Sender sender, Templates templates) {
        this.sender = sender;
        this.ownWords = new OwnWords(templates);
    }

    /** As letters would be if this were in force; in the house's own words if there is nothing to try. */
    public Letters trying(@Nullable TemplateProposed template) {
        return new Letters(sender, (_, _) -> Optional.ofNullable(template));
    }

    /** Holds nothing of the proposal but its number: the address may be a stranger's. */
    public Letter confirmAddress(PublicNumber number, String token, LocalDate until, String language) {
        var words = Wording.in(language);
        return letter(Template.CONFIRM_ADDRESS, words, number, link("/bekrafta/" + token), null, words.date(until));
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

    public Letter acknowledgement(PublicNumber number, String token, LocalDate publishedBy, String language) {
        var words = Wording.in(language);
        var link = link("/mitt-forslag/" + token);
        var day = words.date(publishedBy);
        var draft = new Draft(Template.ACKNOWLEDGEMENT, words, number, link, null, day);
        return written(draft, null, Map.of(Blank.OWN_LINK, link, Blank.LATEST, day));
    }

    public Letter published(PublicNumber number, @Nullable LocalDate lastDay, int votesRequired, String language) {
        var words = Wording.in(language);
        var next = lastDay == null
                ? words.text("publication.without-ballot")
                : words.text("publication.with-ballot", votesRequired + "", words.date(lastDay));
        return written(new Draft(Template.PUBLICATION, words, number, null, null, next), null, Map.of());
    }

    public Letter enoughVotes(PublicNumber number, int valid, int required, LocalDate referredBy, String language) {
        var words = Wording.in(language);
        var day = words.date(referredBy);
        var draft = new Draft(Template.BALLOT_REACHED, words, number, null, null, valid + "", required + "", day);
        var counted = Map.of(Blank.VOTES, valid + "", Blank.REQUIRED, required + "", Blank.LATEST, day);
        return written(draft, null, counted);
    }

    public Letter tooFewVotes(PublicNumber number, int valid, int required, String language) {
        var words = Wording.in(language);
        var draft = new Draft(Template.BALLOT_NOT_REACHED, words, number, null, null, valid + "", required + "");
        return written(draft, null, Map.of(Blank.VOTES, valid + "", Blank.REQUIRED, required + ""));
    }

    public Letter referred(PublicNumber number, Organ lead, LocalDate decisionDueBy, String language) {
        var words = Wording.in(language);
        var day = words.date(decisionDueBy);
        var draft = new Draft(Template.REFERRAL, words, number, null, lead.name(), day);
        return written(draft, lead.id(), Map.of(Blank.LATEST, day));
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
    public Letter feedback(PublicNumber number, Organ from, String heading, String text, String language) {
        var words = Wording.in(language);
        var about = words.text("feedback." + heading);
        var draft = new Draft(Template.FEEDBACK, words, number, null, from.name(), about, text);
        return written(draft, from.id(), Map.of(Blank.ABOUT, about, Blank.ANSWER, text));
    }

    private Letter written(Draft draft, @Nullable CommitteeId committee, Map<Blank, String> facts) {
        return ownWords.inPlaceOf(draft.letter(sender), committee, draft.facts(sender, facts));
    }

    private Letter letter(
            Template template,
            Wording words,
            PublicNumber number,
            @Nullable String link,
            @Nullable String committee,
            Object... more) {
        return new Draft(template, words, number, link, committee, more).letter(sender);
    }

    private String link(String path) {
        return sender.link(path);
    }
}
