package se.boras.forslag.command.mail;

import java.util.Optional;
import java.util.stream.Stream;
import se.boras.forslag.events.template.LetterKind;

/** The facts that can be put into a template, each by its name in braces: {@code {nummer}}, in English {@code {number}}. */
public enum Blank {
    NUMBER("nummer", "number"),
    /** Who handles the matter. */
    ORGAN("namnd", "committee"),
    /** What happens next and by when, in the house's own words. */
    NEXT_STEP("nasta_steg", "next_step"),
    LATEST("senast", "latest"),
    PAGE("lank", "link"),
    /** Where to write to have an address corrected. */
    CORRECTION("rattelse", "correction"),
    /** Where to write with a question. */
    QUESTIONS("fraga", "questions"),
    /** That this is automatic and not the answer, in the same words everywhere. */
    AUTOMATIC("automatiskt", "automatic"),
    /** The proposer's own link. */
    OWN_LINK("egen_lank", "own_link"),
    VOTES("roster", "votes"),
    REQUIRED("krav", "required"),
    /** What somebody at the committee writes about. */
    ABOUT("galler", "about"),
    /** What somebody at the committee has written. */
    ANSWER("svar", "answer");

    private final String swedish;
    private final String english;

    Blank(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    public String in(String language) {
        return "{" + ("en".equals(language) ? english : swedish) + "}";
    }

    public static Optional<Blank> named(String name, String language) {
        return Stream.of(values())
                .filter(blank -> blank.in(language).equals("{" + name + "}"))
                .findFirst();
    }

    /** Whether there is such a fact when this letter is written. */
    public boolean isIn(LetterKind kind) {
        return switch (this) {
            case NUMBER, ORGAN, NEXT_STEP, PAGE, CORRECTION, QUESTIONS -> true;
            case AUTOMATIC -> kind.automatic();
            case LATEST ->
                kind == LetterKind.ACKNOWLEDGEMENT || kind == LetterKind.BALLOT_REACHED || kind == LetterKind.REFERRAL;
            case OWN_LINK -> kind == LetterKind.ACKNOWLEDGEMENT;
            case VOTES, REQUIRED -> kind == LetterKind.BALLOT_REACHED || kind == LetterKind.BALLOT_NOT_REACHED;
            case ABOUT, ANSWER -> kind == LetterKind.FEEDBACK;
        };
    }

    /** Without these the letter would not do what it is sent for. */
    public boolean mustBeIn(LetterKind kind) {
        return (this == OWN_LINK || this == ANSWER) && isIn(kind);
    }

    /** The subject is one line, and shown to whoever looks over a shoulder. */
    public boolean mayBeInSubject() {
        return this == NUMBER || this == ORGAN;
    }
}
