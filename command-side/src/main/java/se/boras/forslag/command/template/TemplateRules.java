package se.boras.forslag.command.template;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;
import static se.boras.forslag.command.ledger.RuleViolation.forbidden;
import static se.boras.forslag.command.ledger.RuleViolation.invalid;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.reference.CommitteeRegister;
import se.boras.forslag.command.template.TemplateCommand.ApproveTemplate;
import se.boras.forslag.command.template.TemplateCommand.ProposeTemplate;
import se.boras.forslag.command.template.TemplateCommand.RetireTemplate;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.template.ChecklistPoint;
import se.boras.forslag.events.template.LetterKind;
import se.boras.forslag.events.template.TemplateApproved;
import se.boras.forslag.events.template.TemplateProposed;
import se.boras.forslag.events.template.TemplateRetired;

/** The rules of reply templates: anybody's words are read by somebody else before they go to a citizen. */
final class TemplateRules {

    /** Who may propose what all committees' letters are to say. */
    private static final Set<Role> FOR_ALL = Set.of(Role.ADMIN);

    private TemplateRules() {}

    static TemplateProposed decide(
            ProposeTemplate command, @Nullable TemplateState template, CommitteeRegister committees, Circumstances at) {
        var committee = command.committee();
        if (committee == null) {
            Rights.require(at.actor(), FOR_ALL);
        } else {
            Rights.requireOwn(at.actor(), committee);
            mayHaveItsOwn(committee, command.kind(), committees, at);
        }
        TextRules.check(command.texts(), command.kind());
        return new TemplateProposed(
                command.templateId(),
                template == null ? 1 : template.latest().version() + 1,
                command.kind(),
                committee,
                command.texts(),
                command.attested().stream().distinct().sorted().toList(),
                at.actor().id());
    }

    static TemplateApproved decide(ApproveTemplate command, TemplateState template, Circumstances at) {
        var proposed = template.latest();
        if (command.version() != proposed.version()) {
            throw conflict("template-version-not-latest", command.version(), proposed.version());
        }
        if (proposed.equals(template.inForce())) {
            throw conflict("template-approved-already", proposed.version());
        }
        if (proposed.proposedBy().equals(at.actor().id())) {
            throw forbidden("four-eyes");
        }
        var checklist = new Checklist(proposed);
        var unmet = checklist.unmet();
        if (!unmet.isEmpty()) {
            throw conflict("checklist-not-met", named(unmet.stream()), checklist.lix());
        }
        return new TemplateApproved(proposed.templateId(), proposed.version(), checklist.met(), checklist.lix());
    }

    static TemplateRetired decide(RetireTemplate command, TemplateState template) {
        var inForce = template.inForce();
        if (inForce == null) {
            throw conflict("template-not-in-force");
        }
        return new TemplateRetired(command.templateId(), inForce.version(), command.reason());
    }

    private static void mayHaveItsOwn(
            CommitteeId committee, LetterKind kind, CommitteeRegister committees, Circumstances at) {
        if (!committees.existsOn(committee, at.today())) {
            throw conflict("committee-does-not-exist", committee, at.today());
        }
        if (!kind.mayBeOneCommittees()) {
            throw invalid("committee", "letter-is-nobodys-own", kind);
        }
    }

    private static String named(Stream<ChecklistPoint> points) {
        return points.map(Enum::name).collect(Collectors.joining(", "));
    }
}
