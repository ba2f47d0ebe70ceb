package se.boras.forslag.service.steps;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.boras.forslag.service.inside.Answer;
import se.boras.forslag.service.inside.Inside;

/**
 * Which steps the present person could take next (<i>möjliga steg</i>). Nothing here knows the rules: each step is
 * rehearsed with a specimen, and those that the rules themselves would let pass are offered.
 */
@Component
public class Openings {

    /** Refusals of what the specimen says, not of the step: with other answers it can be taken. */
    private static final Set<String> OF_THE_ANSWERS = Set.of(
            "dnr-already-registered",
            "opinion-already-asked",
            "paragraph-already-recorded",
            "consulted-twice",
            "consulted-is-lead",
            "already-lead",
            "committee-does-not-exist",
            "recorded-otherwise",
            "of-another-proposal",
            "supersedes-itself",
            "already-responsible",
            "done-before-promised",
            "not-a-postponement",
            "nothing-corrected",
            "classified-so-already",
            "linked-already",
            "same-channel",
            "no-decision-yet");

    /** Their answers name something else, which the specimen can only invent. */
    private static final Set<String> NAMES_ANOTHER = Set.of("proposals.duplicates", "commitments.supersession");

    private final Catalogue catalogue;
    private final Inside inside;
    private final Known known;

    Openings(Catalogue catalogue, Inside inside, Known known) {
        this.catalogue = catalogue;
        this.inside = inside;
        this.known = known;
    }

    public List<Step> of(Subject subject, String id) {
        return catalogue.of(subject).stream().filter(step -> open(step, id)).toList();
    }

    public boolean open(Step step, String id) {
        return open(
                step, inside.rehearse(step.address(id), Specimen.of(step.fields(), known.of(step, id), known.today())));
    }

    private static boolean open(Step step, Answer answer) {
        return switch (answer.status()) {
            case 200, 400 -> true;
            case 404 -> NAMES_ANOTHER.contains(step.key());
            case 409 -> OF_THE_ANSWERS.contains(answer.code());
            default -> false;
        };
    }
}
