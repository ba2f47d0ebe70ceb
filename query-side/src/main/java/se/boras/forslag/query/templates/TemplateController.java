package se.boras.forslag.query.templates;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.events.template.LetterKind;
import se.boras.forslag.query.reading.Asked;
import se.boras.forslag.query.reading.Listing;
import se.boras.forslag.query.reading.Page;
import se.boras.forslag.query.reading.SortKey;

/** Answers what letters say, and what they have said. */
@RestController("templateReads")
@Tag(name = "Feedback")
class TemplateController {

    private final Templates templates;

    TemplateController(Templates templates) {
        this.templates = templates;
    }

    @GetMapping("/api/templates")
    @Operation(summary = "Versions of reply templates, newest first")
    Listing<TemplateTold> list(
            @Parameter(description = "Only this committee's own", example = "tekniska")
                    @RequestParam(required = false)
                    @Nullable
                    String committee,
            @Parameter(description = "Only those of one letter", example = "REFERRAL")
                    @RequestParam(required = false)
                    @Nullable
                    String kind,
            @Parameter(description = "Only those that stand so", example = "IN_FORCE")
                    @RequestParam(required = false)
                    @Nullable
                    String state,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var question = new Templates.Question(
                Asked.committee(committee),
                Asked.oneOf(LetterKind.class, "kind", kind),
                Asked.oneOf(Standing.class, "state", state),
                Page.of(limit, cursor));
        return question.page()
                .of(templates.list(question), version -> SortKey.of(version.position()), TemplateTold::of);
    }
}
