package se.boras.forslag.command.mail;

import java.time.LocalDate;
import se.boras.forslag.events.proposal.PublicNumber;
import se.boras.forslag.events.template.LetterKind;

/** Letters with invented facts in them, to be looked at and never sent. */
public record Specimen(Letters letters, PublicNumber number, Organ organ, LocalDate day) {

    private static final String TOKEN = "exempel";
    private static final int REQUIRED = 150;
    private static final int MANY = 163;
    private static final int FEW = 42;

    public Letter of(LetterKind kind, String language) {
        return switch (kind) {
            case ACKNOWLEDGEMENT -> letters.acknowledgement(number, TOKEN, day, language);
            case PUBLICATION -> letters.published(number, day, REQUIRED, language);
            case BALLOT_REACHED -> letters.enoughVotes(number, MANY, REQUIRED, day, language);
            case BALLOT_NOT_REACHED -> letters.tooFewVotes(number, FEW, REQUIRED, language);
            case REFERRAL -> letters.referred(number, organ, day, language);
            case FEEDBACK -> letters.feedback(number, organ, "DECISION", answer(language), language);
        };
    }

    private static String answer(String language) {
        return Wording.in(language).text("example.answer");
    }
}
