package se.boras.forslag.query.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.privacy.DisposalCarriedOut;
import se.boras.forslag.events.privacy.DisposalId;
import se.boras.forslag.events.privacy.DisposedKind;
import se.boras.forslag.events.privacy.ErasureGranted;
import se.boras.forslag.events.privacy.ErasureGround;
import se.boras.forslag.events.privacy.ErasureRefused;
import se.boras.forslag.events.privacy.ErasureRefused.LegalBasis;
import se.boras.forslag.events.privacy.ErasureRequested;
import se.boras.forslag.events.privacy.ErasureScope;
import se.boras.forslag.events.privacy.PersonalDataRead;
import se.boras.forslag.events.privacy.WithheldTextRead;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.Reader;
import se.boras.forslag.query.TestLog;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonsTest {

    private static final String REQUESTS = "/api/erasure-requests";
    private static final String ACCESS = "/api/audit/personal-data-access";
    private static final String REGISTER = "/api/audit/erasures";
    private static final ErasureRequested ASKED =
            new ErasureRequested(Life.PROPOSER, ErasureScope.ALL, Life.BENCH, "registrator");
    private static final ErasureGranted GRANTED = new ErasureGranted(
            Life.PROPOSER, ErasureScope.CONTACT, "contact", Life.BENCH, ErasureGround.OBJECTION, null);
    private static final ErasureRefused REFUSED =
            new ErasureRefused(Life.PROPOSER, LegalBasis.ARCHIVE, "Ska bevaras", Life.BENCH, ErasureScope.TEXT, null);

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void an_empty_log() {
        log = QuerySide.emptied();
    }

    @Test
    void a_request_is_open_until_all_of_it_has_been_decided() {
        log.append(Life.submitted(), ASKED);
        assertThat(registrar()
                        .json(REQUESTS + "?open=true")
                        .at("/items/0/answerBy")
                        .asString())
                .isEqualTo("2026-04-02");

        log.append(GRANTED);
        var half = registrar().json(REQUESTS).at("/items/0");
        assertThat(half.at("/state").asString()).isEqualTo("OPEN");
        assertThat(half.at("/undecided").asString()).isEqualTo("TEXT");

        log.append(REFUSED);
        var decided = registrar().json(REQUESTS).at("/items/0");
        assertThat(decided.at("/state").asString()).isEqualTo("PARTLY_GRANTED");
        assertThat(decided.at("/publicNumber").asString()).isEqualTo("BF-2026-0001");
        assertThat(decided.at("/basis").asString()).isEqualTo("ARCHIVE");
        assertThat(registrar().json(REQUESTS + "/" + Life.PROPOSER)).isEqualTo(decided);
        assertThat(registrar().get(REQUESTS + "/contact-nobody").getStatus()).isEqualTo(404);
        assertThat(registrar().json(REQUESTS + "?open=true").at("/items")).isEmpty();
        assertThat(registrar().json(REQUESTS + "?open=false").at("/items")).hasSize(1);
    }

    @Test
    void the_auditor_sees_who_read_what_of_whom_and_why() {
        log.by("sekreterare.tekniska", "NAMNDSEKRETERARE", "tekniska")
                .append(
                        Life.submitted(),
                        new PersonalDataRead(Life.PROPOSER, "Ett brev ska skickas", Life.BENCH),
                        new WithheldTextRead(
                                Life.PROPOSER,
                                Life.BENCH,
                                "INTAKE_REVIEW",
                                "sekreterare.tekniska",
                                LocalDate.of(2026, 3, 2)));

        var items = auditor()
                .json(ACCESS + "?proposal=BF-2026-0001&actor=sekreterare.tekniska")
                .at("/items");
        assertThat(items).hasSize(2);
        assertThat(items.at("/0/what").asString()).isEqualTo("TEXT");
        assertThat(items.at("/1/what").asString()).isEqualTo("CONTACT");
        assertThat(items.at("/1/purpose").asString()).isEqualTo("Ett brev ska skickas");
        assertThat(items.at("/1/organ").asString()).isEqualTo("tekniska");
        assertThat(items.at("/1/reference").asString()).isEqualTo(Life.PROPOSER.value());
        assertThat(auditor().json(ACCESS + "?from=2026-03-03").at("/items")).isEmpty();
    }

    @Test
    void the_register_counts_and_names_nobody() {
        log.append(Life.submitted(), ASKED, GRANTED, REFUSED)
                .append(new DisposalCarriedOut(
                        DisposalId.of(DisposedKind.LINKS),
                        DisposedKind.LINKS,
                        "linksKeptDays",
                        LocalDate.of(2026, 3, 2),
                        Instant.parse("2026-02-01T00:00:00Z"),
                        17));

        var register = auditor().json(REGISTER);
        assertThat(register.at("/undecided").asInt()).isZero();
        assertThat(register.at("/lines").toString())
                .contains(
                        "\"kind\":\"DISPOSAL_RUN\",\"what\":\"LINKS\",\"basis\":\"linksKeptDays\",\"times\":1,\"amount\":17")
                .contains("\"kind\":\"ERASURE_GRANTED\",\"what\":\"CONTACT\",\"basis\":\"OBJECTION\",\"times\":1")
                .contains("\"kind\":\"ERASURE_REFUSED\",\"what\":\"TEXT\",\"basis\":\"ARCHIVE\",\"times\":1")
                .doesNotContain("contact-", "proposal-", "BF-");
    }

    @Test
    void nobody_else_is_told() {
        for (var path : new String[] {ACCESS, REGISTER}) {
            assertThat(registrar().get(path).getStatus()).isEqualTo(403);
            assertThat(QuerySide.reader().get(path).getStatus()).isEqualTo(403);
        }
        assertThat(QuerySide.reader().as("COORDINATOR").get(REQUESTS).getStatus())
                .isEqualTo(403);
        assertThat(auditor().get(REQUESTS).getStatus()).isEqualTo(200);
    }

    private static Reader registrar() {
        return QuerySide.reader().as("REGISTRATOR");
    }

    private static Reader auditor() {
        return QuerySide.reader().as("REVISOR");
    }
}
