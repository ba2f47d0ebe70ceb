package se.boras.forslag.service.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.service.steps.Form;
import se.boras.forslag.service.steps.FormWriter;
import se.boras.forslag.service.steps.Openings;
import se.boras.forslag.service.steps.Step;
import se.boras.forslag.service.steps.Subject;

/** Gathers the steps of a proposal, its case, its promises and its debts. */
@Component
class MatterSteps {

    private static final Set<String> OPEN_DEBTS = Set.of("DUE", "UNDELIVERABLE");

    private final Openings openings;
    private final FormWriter forms;
    private final TaskSteps tasks;

    MatterSteps(Openings openings, FormWriter forms, TaskSteps tasks) {
        this.openings = openings;
        this.forms = forms;
        this.tasks = tasks;
    }

    List<Steps> of(Matter matter) {
        var waiting = new HashSet<String>();
        matter.waiting()
                .forEach(item -> tasks.keys(String.valueOf(item.get("what"))).forEach(waiting::add));
        var all = new ArrayList<Steps>();
        var caseId = matter.proposal().get("caseId");
        if (caseId != null) {
            all.add(steps(Subject.CASE, caseId.toString(), "matter.steps.case", null, waiting));
        }
        matter.promises()
                .forEach(promise -> all.add(steps(
                        Subject.COMMITMENT,
                        text(promise, "id"),
                        "matter.steps.promise",
                        text(promise, "description"),
                        waiting)));
        matter.debts().stream()
                .filter(debt -> OPEN_DEBTS.contains(text(debt, "state")))
                .forEach(debt -> all.add(
                        steps(Subject.OBLIGATION, text(debt, "id"), "matter.steps.debt", text(debt, "kind"), waiting)));
        matter.batches()
                .forEach(batch -> all.add(steps(
                        Subject.BATCH, text(batch, "batchId"), "matter.steps.batch", text(batch, "votes"), waiting)));
        all.add(steps(
                Subject.PROPOSAL, text(matter.proposal(), "publicNumber"), "matter.steps.proposal", null, waiting));
        return all.stream().filter(Steps::any).toList();
    }

    private Steps steps(Subject subject, String id, String heading, @Nullable String about, Set<String> waiting) {
        var now = new ArrayList<Form>();
        var others = new ArrayList<Form>();
        for (Step step : openings.of(subject, id)) {
            (waiting.contains(step.key()) ? now : others).add(forms.blank(step, id, ""));
        }
        return new Steps(heading, about, id, now, others);
    }

    private static String text(Map<String, @Nullable Object> told, String field) {
        return String.valueOf(told.get(field));
    }
}
