package se.boras.forslag.command.template;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.CommitteeNames;
import se.boras.forslag.command.feedback.Recipients;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.command.mail.Letters;
import se.boras.forslag.command.mail.Organ;
import se.boras.forslag.command.mail.Specimen;
import se.boras.forslag.command.reference.ReferenceInLog;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.PublicNumber;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.template.ChecklistPoint;
import se.boras.forslag.events.template.TemplateId;
import se.boras.forslag.events.template.TemplateProposed;

/** Shows what a letter would look like with a template, and which points of the checklist it meets; sends nothing. */
@Component
class Preview {

    private static final int DAYS_AHEAD = 14;
    private static final PublicNumber INVENTED = PublicNumber.of(2026, 17);

    private final TemplatesInLog templates;
    private final Letters letters;
    private final CommitteeNames names;
    private final Recipients proposals;
    private final ReferenceInLog reference;
    private final Clock clock;

    Preview(
            TemplatesInLog templates,
            Letters letters,
            CommitteeNames names,
            Recipients proposals,
            ReferenceInLog reference,
            Clock clock) {
        this.templates = templates;
        this.letters = letters;
        this.names = names;
        this.proposals = proposals;
        this.reference = reference;
        this.clock = clock;
    }

    /** What is to be shown: the newest version if none is named. */
    record Wish(
            TemplateId template,
            @Nullable Integer version,
            @Nullable ProposalId proposal,
            String language) {}

    /** Whether the template makes one thing clear. */
    record Point(ChecklistPoint point, boolean met) {}

    record Shown(
            TemplateId templateId,
            int version,
            String language,
            String subject,
            String text,
            String html,
            List<Point> checklist,
            int lix) {}

    Shown of(Wish wish) {
        var template = templates
                .proposed(wish.template(), wish.version())
                .orElseThrow(() -> new UnknownStream(wish.template().value()));
        var today = LocalDate.ofInstant(clock.instant(), Circumstances.LOCAL);
        var organ = organ(template, today, wish.language());
        var specimen =
                new Specimen(letters.trying(template), number(wish.proposal()), organ, today.plusDays(DAYS_AHEAD));
        var letter = specimen.of(template.kind(), wish.language());
        var checklist = new Checklist(template);
        return new Shown(
                wish.template(),
                template.version(),
                letter.language(),
                letter.subject(),
                letter.text(),
                letter.html(),
                checklist.points().stream()
                        .map(point -> new Point(point, !checklist.unmet().contains(point)))
                        .toList(),
                checklist.lix());
    }

    private PublicNumber number(@Nullable ProposalId proposal) {
        return proposal == null ? INVENTED : proposals.of(proposal).id().publicNumber();
    }

    /** A template for all is shown as any one committee's. */
    private Organ organ(TemplateProposed template, LocalDate today, String language) {
        CommitteeId own = template.committee();
        var committee =
                own == null ? reference.now().committees().existingOn(today).getFirst() : own;
        return new Organ(committee, names.of(committee, language));
    }
}
