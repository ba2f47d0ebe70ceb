package se.boras.forslag.query.model;

import java.util.List;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.template.ChecklistPoint;
import se.boras.forslag.events.template.LetterKind;
import se.boras.forslag.events.template.TemplateApproved;
import se.boras.forslag.events.template.TemplateId;
import se.boras.forslag.events.template.TemplateProposed;
import se.boras.forslag.events.template.TemplateText;

/** A template of which two versions were passed over and one is in force. */
final class TemplateStory {

    private static final TemplateId TEMPLATE = TemplateId.of(LetterKind.REFERRAL, null);

    static final LedgerEvent[] ALL = {
        proposed(1), proposed(2), new TemplateApproved(TEMPLATE, 2, List.of(ChecklistPoint.NUMBER), 20), proposed(3)
    };

    private TemplateStory() {}

    private static TemplateProposed proposed(int version) {
        var words = new TemplateText("sv", "{nummer}", List.of("Version " + version));
        return new TemplateProposed(TEMPLATE, version, LetterKind.REFERRAL, null, List.of(words), List.of(), "a1");
    }
}
