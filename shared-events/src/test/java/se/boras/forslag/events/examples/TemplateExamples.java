package se.boras.forslag.events.examples;

import java.util.List;
import java.util.stream.Stream;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.template.ChecklistPoint;
import se.boras.forslag.events.template.LetterKind;
import se.boras.forslag.events.template.TemplateApproved;
import se.boras.forslag.events.template.TemplateEvent;
import se.boras.forslag.events.template.TemplateId;
import se.boras.forslag.events.template.TemplateProposed;
import se.boras.forslag.events.template.TemplateRetired;
import se.boras.forslag.events.template.TemplateText;

/** One example of every fact in {@link TemplateEvent}. */
final class TemplateExamples {

    private static final CommitteeId TEKNISKA = new CommitteeId("tekniska");
    private static final TemplateId TEMPLATE = TemplateId.of(LetterKind.REFERRAL, TEKNISKA);

    private TemplateExamples() {}

    static Stream<TemplateEvent> all() {
        return Stream.of(
                new TemplateProposed(
                        TEMPLATE,
                        2,
                        LetterKind.REFERRAL,
                        TEKNISKA,
                        List.of(
                                new TemplateText("sv", "Ditt förslag {nummer}", List.of("{namnd} har fått det.")),
                                new TemplateText("en", "Your proposal {number}", List.of("{committee} has it."))),
                        List.of(ChecklistPoint.WHAT_NEXT, ChecklistPoint.LATEST_DATE),
                        "a1b2c3"),
                new TemplateApproved(TEMPLATE, 2, List.of(ChecklistPoint.values()), 31),
                new TemplateRetired(TEMPLATE, 2, "The committee has another way of working"));
    }
}
