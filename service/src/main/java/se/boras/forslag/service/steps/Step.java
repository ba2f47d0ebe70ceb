package se.boras.forslag.service.steps;

import java.util.List;

/** One step that the interface takes: with what, its name there, and the fields of its document. */
public record Step(Subject subject, String name, List<Field> fields) {

    /** Under which its words are found. */
    public String key() {
        return subject.noun() + "." + name;
    }

    String address(String id) {
        return "/api/" + subject.noun() + "/" + id + "/" + name;
    }

    public String page(String id) {
        return "/handlaggning/" + subject.path() + "/" + id + "/" + name;
    }
}
