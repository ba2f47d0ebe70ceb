package se.boras.forslag.query.templates;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.template.TemplateApproved;
import se.boras.forslag.events.template.TemplateEvent;
import se.boras.forslag.events.template.TemplateProposed;
import se.boras.forslag.events.template.TemplateRetired;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.model.ReadModel;

/** Keeps {@code template} up to date: the versions of a template are held together while a batch is entered. */
@Component
class TemplateModel implements ReadModel {

    private final TemplateTable table;

    TemplateModel(TemplateTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return "templates";
    }

    @Override
    public List<String> tables() {
        return List.of("template");
    }

    @Override
    public List<Class<? extends LedgerEvent>> asksFor() {
        return List.of(TemplateEvent.class);
    }

    @Override
    public void take(List<PastEvent> batch) {
        var templates = table.find(batch.stream()
                .map(past -> ((TemplateEvent) past.event()).templateId())
                .collect(toSet()));
        for (var past : batch) {
            var event = (TemplateEvent) past.event();
            enter(templates.computeIfAbsent(event.templateId(), _ -> new TreeMap<>()), event, past);
        }
        table.save(templates.values().stream()
                .flatMap(versions -> versions.values().stream())
                .toList());
    }

    private static void enter(TreeMap<Integer, Version> versions, TemplateEvent event, PastEvent past) {
        switch (event) {
            case TemplateProposed proposed -> {
                all(versions, before -> before.followed(Standing.PROPOSED));
                versions.put(proposed.version(), Version.of(proposed, past));
            }
            case TemplateApproved approved -> {
                all(versions, before -> before.followed(Standing.IN_FORCE));
                change(versions, event, before -> before.approved(approved, past));
            }
            case TemplateRetired retired -> change(versions, event, before -> before.retired(retired, past));
        }
    }

    private static void all(TreeMap<Integer, Version> versions, UnaryOperator<Version> how) {
        versions.replaceAll((_, before) -> how.apply(before));
    }

    private static void change(TreeMap<Integer, Version> versions, TemplateEvent event, UnaryOperator<Version> how) {
        versions.computeIfPresent(event.version(), (_, before) -> how.apply(before));
    }
}
