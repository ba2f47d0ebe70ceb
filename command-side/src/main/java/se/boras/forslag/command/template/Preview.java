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
import se.boras.forslag.command.mail.Letter;
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

    /** Without a version these are the house's own words, which nobody has to approve. */
    record Shown(
            TemplateId templateId,
            @Nullable Integer version,
            String language,
            String subject,
            String text,
            String html,
            List<Point> checklist,
            int lix) {}

    Shown of(Wish wish) {
        var template = templates.proposed(wish.template(), wish.version()).orElse(null);
        if (template == null && !isHousesOwn(wish)) {
            throw new UnknownStream(wish.template().value());
        }
        var letter = letter(wish, template);
        return new Shown(
                wish.template(),
                template == null ? null : template.version(),
                letter.language(),
                letter.subject(),
                letter.text(),
                letter.html(),
                template == null ? List.of() : points(new Checklist(template)),
                template == null ? Lix.of(letter.paragraphs()) : new Checklist(template).lix());
    }

    /** As long as nobody has proposed other words for all. */
    private static boolean isHousesOwn(Wish wish) {
        return wish.version() == null
                && wish.template().equals(TemplateId.of(wish.template().kind(), null));
    }

    private Letter letter(Wish wish, @Nullable TemplateProposed template) {
        var today = LocalDate.ofInstant(clock.instant(), Circumstances.LOCAL);
        var organ = organ(template, today, wish.language());
        return new Specimen(letters.trying(template), number(wish.proposal()), organ, today.plusDays(DAYS_AHEAD))
                .of(wish.template().kind(), wish.language());
    }

    private static List<Point> points(Checklist checklist) {
        var unmet = checklist.unmet();
        return checklist.points().stream()
                .map(point -> new Point(point, !unmet.contains(point)))
                .toList();
    }

    private PublicNumber number(@Nullable ProposalId proposal) {
        return proposal == null ? INVENTED : proposals.of(proposal).id().publicNumber();
    }

    /** A template for all is shown as any one committee's. */
    private Organ organ(@Nullable TemplateProposed template, LocalDate today, String language) {
        CommitteeId own = template == null ? null : template.committee();
        var committee =
                own == null ? reference.now().committees().existingOn(today).getFirst() : own;
        return new Organ(committee, names.of(committee, language));
    }
}
