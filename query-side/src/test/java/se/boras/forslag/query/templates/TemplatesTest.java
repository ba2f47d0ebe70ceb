package se.boras.forslag.query.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.template.ChecklistPoint;
import se.boras.forslag.events.template.LetterKind;
import se.boras.forslag.events.template.TemplateApproved;
import se.boras.forslag.events.template.TemplateId;
import se.boras.forslag.events.template.TemplateProposed;
import se.boras.forslag.events.template.TemplateRetired;
import se.boras.forslag.events.template.TemplateText;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.TestLog;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TemplatesTest {

    private static final TemplateId OWN = TemplateId.of(LetterKind.REFERRAL, Life.TEKNISKA);

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void an_unclear_version_and_a_clearer_one() {
        log = QuerySide.emptied()
                .at("2026-04-01T08:00:00Z")
                .by("a1", "NAMNDSEKRETERARE", "tekniska")
                .append(proposed(1, Life.TEKNISKA), proposed(2, Life.TEKNISKA));
    }

    @Test
    void each_version_is_told_with_its_words_and_where_it_stands() {
        assertThat(states()).containsExactly("2 PROPOSED", "1 REPLACED");
        var newest = items("").get(0);
        assertThat(newest.at("/templateId").asString()).isEqualTo("template-referral-tekniska");
        assertThat(newest.at("/texts/0/paragraphs/0").asString()).isEqualTo("Version 2 av {nummer}");
        assertThat(newest.at("/proposedBy").asString()).isEqualTo("NAMNDSEKRETERARE");
        assertThat(newest.toString()).doesNotContain("a1");
    }

    @Test
    void what_is_approved_is_in_force_until_another_version_is() {
        approve(2);
        log.append(proposed(3, Life.TEKNISKA));
        assertThat(states()).containsExactly("3 PROPOSED", "2 IN_FORCE", "1 REPLACED");

        approve(3);

        assertThat(states()).containsExactly("3 IN_FORCE", "2 REPLACED", "1 REPLACED");
        var inForce = items("?state=IN_FORCE").get(0);
        assertThat(inForce.at("/lix").asInt()).isEqualTo(31);
        assertThat(inForce.at("/approvedAt").asString()).isEqualTo("2026-04-02T08:00:00Z");
    }

    @Test
    void what_is_withdrawn_is_told_with_its_reason() {
        approve(2);
        log.append(new TemplateRetired(OWN, 2, "Nytt arbetssätt"));

        assertThat(states()).containsExactly("2 RETIRED", "1 REPLACED");
        assertThat(items("").get(0).at("/reason").asString()).isEqualTo("Nytt arbetssätt");
        assertThat(items("").get(0).at("/lix").asInt()).isEqualTo(31);
    }

    @Test
    void it_can_be_asked_by_committee_and_letter_and_page_by_page() {
        log.append(proposed(1, null));

        assertThat(items("?committee=tekniska")).hasSize(2);
        assertThat(items("?kind=FEEDBACK")).isEmpty();
        assertThat(items("?kind=REFERRAL")).hasSize(3);
        var first = QuerySide.reader().json("/api/templates?limit=2");
        var rest = items("?limit=2&cursor=" + first.at("/next").asString());
        assertThat(first.at("/items/0/committee").isNull()).isTrue();
        assertThat(rest).hasSize(1);
        assertThat(rest.get(0).at("/version").asInt()).isEqualTo(1);
    }

    @Test
    void told_anew_event_by_event_it_is_the_same() {
        approve(2);
        var before = items("");

        QuerySide.models().stream()
                .filter(model -> model.name().equals("templates"))
                .forEach(model -> log.tellAnew(model, 1));

        assertThat(items("")).isEqualTo(before);
    }

    private void approve(int version) {
        log.at("2026-04-02T08:00:00Z")
                .by("b2", "COORDINATOR", "ks")
                .append(new TemplateApproved(OWN, version, List.of(ChecklistPoint.values()), 31));
    }

    private static List<String> states() {
        return items("")
                .valueStream()
                .map(item ->
                        item.at("/version").asInt() + " " + item.at("/state").asString())
                .toList();
    }

    private static JsonNode items(String question) {
        return QuerySide.reader().json("/api/templates" + question).at("/items");
    }

    private static TemplateProposed proposed(int version, @Nullable CommitteeId committee) {
        var words = new TemplateText("sv", "{nummer}", List.of("Version " + version + " av {nummer}"));
        var template = TemplateId.of(LetterKind.REFERRAL, committee);
        return new TemplateProposed(template, version, LetterKind.REFERRAL, committee, List.of(words), List.of(), "a1");
    }
}
