package se.boras.forslag.service.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.boras.forslag.service.inside.Answer;
import se.boras.forslag.service.steps.Form.Fault;
import tools.jackson.databind.node.ObjectNode;

/** Draws up forms (<i>blanketter</i>): the fields of a step, what is known or was written, and what was wrong with it. */
@Component
public class FormWriter {

    private final FieldWriter fields;
    private final Known known;
    private final Words words;

    FormWriter(FieldWriter fields, Known known, Words words) {
        this.fields = fields;
        this.known = known;
        this.words = words;
    }

    public Form blank(Step step, String id, String from) {
        return form(step, id, from, known.suggested(step, id), Map.of(), List.of(), null);
    }

    /** As it was written, with one more of a part. */
    Form longer(Step step, String id, String from, ObjectNode written, String more) {
        return form(step, id, from, written, Map.of("+", more), List.of(), null);
    }

    Form refused(Step step, String id, String from, ObjectNode written, Answer answer) {
        var faults = new java.util.LinkedHashMap<String, String>();
        answer.json()
                .path("violations")
                .forEach(fault -> faults.merge(
                        place(step, fault.path("field").asString()),
                        fault.path("message").asString(),
                        (one, other) -> one + "; " + other));
        var detail = answer.json().path("detail").asString(words.said("step.failed"));
        return form(step, id, from, written, faults, List.of(), faults.isEmpty() ? detail : null);
    }

    /** Lines are written in one field. */
    private static String place(Step step, String field) {
        var whole = field.replaceAll("\\[\\d+]$", "");
        return step.fields().stream()
                        .anyMatch(
                                it -> it.kind() == Field.Kind.TEXTS && it.name().equals(whole))
                ? whole
                : field;
    }

    private Form form(
            Step step,
            String id,
            String from,
            ObjectNode values,
            Map<String, String> faults,
            List<Fault> none,
            @org.jspecify.annotations.Nullable String refusal) {
        var prefix = id + "-" + step.name() + "-";
        var views = fields.views(step.fields(), values, faults, prefix);
        return new Form(
                step.key(),
                prefix,
                step.page(id),
                words.step(step),
                words.hint(step),
                UUID.randomUUID().toString(),
                from,
                views,
                faults(views, faults),
                refusal);
    }

    /** In the order of the fields, and what belongs to none of them last. */
    private static List<Fault> faults(List<FieldView> views, Map<String, String> faults) {
        var told = new ArrayList<Fault>();
        var left = new java.util.LinkedHashMap<>(faults);
        left.remove("+");
        collect(views, told, left);
        left.forEach((field, text) -> told.add(new Fault(null, field, text)));
        return told;
    }

    private static void collect(List<FieldView> views, List<Fault> told, Map<String, String> left) {
        for (var view : views) {
            var fault = left.remove(view.name());
            if (fault != null) {
                told.add(new Fault(view.id(), view.label(), fault));
            }
            view.rows().forEach(row -> collect(row, told, left));
        }
    }
}
