package se.boras.forslag.command.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A column of the file (<i>kolumn</i>): its name, and the number of the promise that it is about, if it is about one. */
record Column(String name, int promise) {

    static final int MOST_PROMISES = 20;

    static final String SOURCE = "source";
    static final String EXTERNAL_REF = "externalRef";
    static final String TITLE = "title";
    static final String BODY = "body";
    static final String SUBMITTED_ON = "submittedOn";
    static final String PUBLISHED_ON = "publishedOn";
    static final String VOTES = "votes";
    static final String VOTES_REQUIRED = "votesRequired";
    static final String REFERRED_ON = "referredOn";
    static final String COMMITTEE = "committee";
    static final String DNR = "dnr";
    static final String DECISION_TYPE = "decisionType";
    static final String MEETING_DATE = "meetingDate";
    static final String PARAGRAPH = "paragraph";
    static final String DECISION_TEXT = "decisionText";
    static final String CLOSED_ON = "closedOn";
    static final String OUTCOME = "outcome";
    static final String NOTE = "note";

    private static final String[] ALONE = {
        SOURCE,
        EXTERNAL_REF,
        TITLE,
        BODY,
        SUBMITTED_ON,
        PUBLISHED_ON,
        VOTES,
        VOTES_REQUIRED,
        REFERRED_ON,
        COMMITTEE,
        DNR,
        DECISION_TYPE,
        MEETING_DATE,
        PARAGRAPH,
        DECISION_TEXT,
        CLOSED_ON,
        OUTCOME,
        NOTE
    };

    static final String DESCRIPTION = "Description";
    static final String DUE_BY = "DueBy";
    static final String COMPLETED_ON = "CompletedOn";
    static final String EVIDENCE_URL = "EvidenceUrl";

    private static final String[] OF_A_PROMISE = {DESCRIPTION, DUE_BY, COMPLETED_ON, EVIDENCE_URL};
    private static final Pattern PROMISE = Pattern.compile("commitment([1-9]\\d?)?([a-z]+)");

    /** Capitals, spaces, hyphens and underscores are nobody's fault. */
    static Optional<Column> named(String header) {
        var plain = plain(header);
        var alone = Arrays.stream(ALONE).filter(name -> plain(name).equals(plain));
        return alone.map(name -> new Column(name, 0)).findFirst().or(() -> ofAPromise(plain));
    }

    static String ofPromise(int number, String what) {
        return "commitment" + (number == 1 ? "" : number) + what;
    }

    private static Optional<Column> ofAPromise(String plain) {
        var parts = PROMISE.matcher(plain);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var number = parts.group(1) == null ? 1 : Integer.parseInt(parts.group(1));
        return Arrays.stream(OF_A_PROMISE)
                .filter(what -> plain(what).equals(parts.group(2)) && number <= MOST_PROMISES)
                .map(what -> new Column(ofPromise(number, what), number))
                .findFirst();
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }
}
