package se.boras.forslag.service.history;

import java.util.List;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.template.TemplateCommand.ApproveTemplate;
import se.boras.forslag.command.template.TemplateCommand.ProposeTemplate;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.template.LetterKind;
import se.boras.forslag.events.template.TemplateId;
import se.boras.forslag.events.template.TemplateText;

/** What committees want their automatic replies to say, and what they may say. */
public final class Phrasing {

    private Phrasing() {}

    public static Deed wordsProposed(String committee, TemplateText... texts) {
        var proposed = new ProposeTemplate(LetterKind.REFERRAL, new CommitteeId(committee), List.of(texts), List.of());
        return life -> life.send(Staff.secretary(committee), proposed);
    }

    public static Deed wordsApproved(String committee, int version) {
        return life -> life.send(Staff.COORDINATOR, approval(committee, version));
    }

    /** Nothing comes of it but that somebody was told what is missing. */
    public static Deed wordsFoundUnclear(String committee, int version) {
        return life -> {
            try {
                life.send(Staff.COORDINATOR, approval(committee, version));
            } catch (RuleViolation unclear) {
                return;
            }
            throw new IllegalStateException("Words that should have been refused were approved");
        };
    }

    private static ApproveTemplate approval(String committee, int version) {
        return new ApproveTemplate(TemplateId.of(LetterKind.REFERRAL, new CommitteeId(committee)), version);
    }
}
