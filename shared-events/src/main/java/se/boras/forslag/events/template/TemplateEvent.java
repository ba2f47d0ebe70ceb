package se.boras.forslag.events.template;

import se.boras.forslag.events.LedgerEvent;

/** Something that has happened to a template (<i>mall</i>), whose versions are one stream. */
public sealed interface TemplateEvent extends LedgerEvent permits TemplateProposed, TemplateApproved, TemplateRetired {

    TemplateId templateId();

    int version();

    @Override
    default String stream() {
        return templateId().value();
    }
}
