package se.boras.forslag.service.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.boras.forslag.service.steps.Catalogue;
import se.boras.forslag.service.steps.Form;
import se.boras.forslag.service.steps.FormWriter;
import se.boras.forslag.service.steps.Openings;
import se.boras.forslag.service.steps.PublicNumbers;
import se.boras.forslag.service.steps.Step;
import se.boras.forslag.service.steps.Subject;

/** By which steps a task is done (<i>uppgiftens steg</i>), the likeliest first. */
@Component
class TaskSteps {

    static final Map<String, List<String>> BY_TASK = Map.ofEntries(
            Map.entry("CLASSIFY", List.of("proposals.classification", "proposals.completion-request")),
            Map.entry("PUBLISH", List.of("proposals.publication", "proposals.refusal")),
            Map.entry("REDIRECT", List.of("proposals.redirection")),
            Map.entry("CORRECT_ADDRESS", List.of("proposals.contact", "proposals.refusal")),
            Map.entry("RECORD_COMPLETION", List.of("proposals.completion", "proposals.refusal")),
            Map.entry("REVIEW_VOTES", List.of("proposals.integrity-review")),
            Map.entry("APPROVE_VOID_BATCH", List.of("void-batches.approval")),
            Map.entry("REFER", List.of("proposals.referral")),
            Map.entry("WRITE_LETTER", List.of("obligations.letter", "obligations.phone-call")),
            Map.entry("REFER_ANEW", List.of("proposals.referral")),
            Map.entry("CONFIRM_OR_RECALL", List.of("cases.confirmation-despite-recount", "cases.recall")),
            Map.entry("TRANSFER", List.of("cases.transfer")),
            Map.entry("REASSIGN", List.of("commitments.reassignment")),
            Map.entry("FOLLOW_UP_DELAY", List.of()),
            Map.entry("RECEIVE", List.of("cases.receipt", "cases.refusal")),
            Map.entry("REGISTER", List.of("cases.registration")),
            Map.entry("DECIDE", List.of("cases.meeting", "cases.decision")),
            Map.entry("ADJUST_PROTOCOL", List.of("cases.protocol-adjustment")),
            Map.entry("ANNOUNCE_PROTOCOL", List.of("cases.protocol-announcement")),
            Map.entry("HANDLE_WITHDRAWAL", List.of("proposals.withdrawal-handling")),
            Map.entry("TELL_PROPOSER", List.of("proposals.feedback")),
            Map.entry("START", List.of("commitments.start")),
            Map.entry("IMPLEMENT", List.of("commitments.completion", "commitments.progress")),
            Map.entry("SET_DATES", List.of("commitments.dates")),
            Map.entry("EXPLAIN_DELAY", List.of("commitments.explanation")),
            Map.entry("TELL_PROGRESS", List.of("proposals.feedback")),
            Map.entry("VERIFY", List.of("commitments.verification")),
            Map.entry("RESOLVE_DISPUTE", List.of("commitments.dispute-resolution")));

    private final Catalogue catalogue;
    private final Openings openings;
    private final FormWriter forms;

    TaskSteps(Catalogue catalogue, Openings openings, FormWriter forms) {
        this.catalogue = catalogue;
        this.openings = openings;
        this.forms = forms;
    }

    List<String> keys(String task) {
        return BY_TASK.getOrDefault(task, List.of());
    }

    /** Those of them that can be taken now, ready to be filled in. */
    List<Form> forms(String task, String subject, String proposal) {
        return keys(task).stream()
                .flatMap(key -> catalogue.find(key).stream())
                .flatMap(step -> form(step, about(step, subject, proposal)))
                .toList();
    }

    private Stream<Form> form(Step step, String id) {
        return openings.open(step, id) ? Stream.of(forms.blank(step, id, "desk")) : Stream.empty();
    }

    private static String about(Step step, String subject, String proposal) {
        return step.subject() == Subject.PROPOSAL ? PublicNumbers.in(proposal) : subject;
    }
}
