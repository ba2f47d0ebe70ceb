package se.boras.forslag.command.mail;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.template.LetterKind;
import se.boras.forslag.events.template.TemplateProposed;

/** Whoever knows which words have been approved for a letter, in place of the house's own. */
@FunctionalInterface
public interface Templates {

    /** Those of the committee itself, or else those approved for all. */
    Optional<TemplateProposed> inForce(LetterKind kind, @Nullable CommitteeId committee);
}
