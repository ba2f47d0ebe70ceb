package se.boras.forslag.events.template;

/** The version that was in force is not used any more (<i>indragen mall</i>), and none before it either. */
public record TemplateRetired(TemplateId templateId, int version, String reason) implements TemplateEvent {}
