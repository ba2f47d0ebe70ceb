package se.boras.forslag.events.template;

import java.util.List;

/** The words of a template (<i>malltext</i>) in one language, with names in braces where facts are put in. */
public record TemplateText(String language, String subject, List<String> paragraphs) {

    public TemplateText {
        paragraphs = List.copyOf(paragraphs);
    }
}
