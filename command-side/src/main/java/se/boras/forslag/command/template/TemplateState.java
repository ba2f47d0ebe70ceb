package se.boras.forslag.command.template;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.events.template.TemplateApproved;
import se.boras.forslag.events.template.TemplateEvent;
import se.boras.forslag.events.template.TemplateProposed;
import se.boras.forslag.events.template.TemplateRetired;

/** A template as the rules see it: what was proposed last, and what letters are written with. */
public record TemplateState(
        TemplateProposed latest, @Nullable TemplateProposed inForce) {

    public static final StreamKind<TemplateState, TemplateEvent> KIND =
            StreamKind.of("Template", TemplateEvent.class, TemplateState::evolve);

    static TemplateState evolve(@Nullable TemplateState before, TemplateEvent event) {
        return switch (event) {
            case TemplateProposed proposed -> new TemplateState(proposed, before == null ? null : before.inForce());
            case TemplateApproved _ -> begun(before).approved();
            case TemplateRetired _ -> new TemplateState(begun(before).latest(), null);
        };
    }

    private TemplateState approved() {
        return new TemplateState(latest, latest);
    }

    private static TemplateState begun(@Nullable TemplateState before) {
        if (before == null) {
            throw new IllegalStateException("A template begins with a proposal");
        }
        return before;
    }
}
