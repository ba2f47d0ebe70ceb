package se.boras.forslag.command.template;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.command.api.Ids;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.command.template.Preview.Shown;
import se.boras.forslag.command.template.Preview.Wish;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.template.TemplateId;

/** Over HTTP: a look at a letter before anybody gets it. */
@RestController
@Tag(name = "Feedback")
class PreviewController {

    /** The languages letters are written in. */
    enum Language {
        sv,
        en
    }

    private final Preview preview;

    PreviewController(Preview preview) {
        this.preview = preview;
    }

    @GetMapping(TemplateController.TEMPLATES + "/{id}/preview")
    @Operation(summary = "A letter as it would be with a version of a template, the newest if none is named")
    Shown preview(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String proposal,
            @RequestParam(defaultValue = "sv") Language language) {
        if (version != null && version < 1) {
            throw RuleViolation.invalid("version", "wrong-type");
        }
        var about = proposal == null ? null : asked(proposal);
        return preview.of(new Wish(Ids.parse(id, TemplateId::new), version, about, language.name()));
    }

    private static ProposalId asked(String proposal) {
        try {
            return Ids.proposal(proposal);
        } catch (UnknownStream misshapen) {
            throw RuleViolation.invalid("proposal", "wrong-type");
        }
    }
}
