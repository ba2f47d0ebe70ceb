package se.boras.forslag.service.steps;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What steps are taken with, and these in the order in which a life takes them (<i>vad steget gäller</i>). */
public enum Subject {
    PROPOSAL(
            "forslag",
            "proposals",
            "classification",
            "publication",
            "completion-request",
            "completion",
            "refusal",
            "redirection",
            "contact",
            "integrity-review",
            "referral",
            "feedback",
            "withdrawal-handling",
            "threshold-waiver",
            "duplicates",
            "text-correction",
            "paper-votes",
            "paper-vote-lists",
            "withdrawal",
            "unpublication",
            "republication",
            "reopening",
            "redaction"),
    CASE(
            "arenden",
            "cases",
            "receipt",
            "refusal",
            "registration",
            "handler",
            "feedback-plan",
            "preparation",
            "fact-basis",
            "meeting",
            "decision",
            "commitments",
            "protocol-adjustment",
            "protocol-announcement",
            "legal-force",
            "opinion-request",
            "opinion",
            "forecast",
            "tabling",
            "remittal",
            "agenda-removal",
            "pause",
            "resumption",
            "transfer",
            "confirmation-despite-recount",
            "recall",
            "appeal",
            "upholding",
            "annulment",
            "correction",
            "revocation",
            "closing"),
    COMMITMENT(
            "ataganden",
            "commitments",
            "plan",
            "start",
            "progress",
            "partial-completion",
            "completion",
            "verification",
            "dispute-resolution",
            "dates",
            "explanation",
            "postponement",
            "reopening",
            "abandonment",
            "reassignment",
            "supersession"),
    OBLIGATION("aterkoppling", "obligations", "letter", "phone-call", "channel", "waiver", "abandonment", "reopening"),
    BATCH("rostgrupper", "void-batches", "approval", "reinstatement"),
    REPORT("rapporter", "follow-up-reports", "submission", "distribution");

    private final String path;
    private final String noun;
    private final List<String> steps;

    Subject(String path, String noun, String... steps) {
        this.path = path;
        this.noun = noun;
        this.steps = List.of(steps);
    }

    static Optional<Subject> at(String path) {
        return Stream.of(values()).filter(subject -> subject.path.equals(path)).findFirst();
    }

    public String path() {
        return path;
    }

    String noun() {
        return noun;
    }

    List<String> steps() {
        return steps;
    }
}
