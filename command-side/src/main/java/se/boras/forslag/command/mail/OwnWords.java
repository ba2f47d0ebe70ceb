package se.boras.forslag.command.mail;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.template.TemplateProposed;
import se.boras.forslag.events.template.TemplateText;

/** Says a letter in the words of the template in force, if there is one; who signs is not a matter of words. */
record OwnWords(Templates templates) {

    Letter inPlaceOf(Letter house, @Nullable CommitteeId committee, Blanks facts) {
        return house.template()
                .replaceable()
                .flatMap(kind -> templates.inForce(kind, committee))
                .flatMap(template -> template.texts().stream()
                        .filter(text -> text.language().equals(house.language()))
                        .findFirst()
                        .map(text -> said(template, text, house, facts)))
                .orElse(house);
    }

    private static Letter said(TemplateProposed template, TemplateText text, Letter house, Blanks facts) {
        var paragraphs = new ArrayList<String>();
        text.paragraphs().forEach(paragraph -> paragraphs.add(facts.fill(paragraph)));
        paragraphs.add(house.paragraphs().getLast());
        return new Letter(
                house.template(),
                template.templateId().value(),
                String.valueOf(template.version()),
                text.language(),
                facts.fill(text.subject()),
                paragraphs);
    }
}
