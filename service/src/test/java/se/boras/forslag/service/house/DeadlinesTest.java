package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Days that come of themselves, in the whole house. */
@TheHouse
class DeadlinesTest {
    @LocalServerPort
    private int port;

    private Town town;

    @BeforeEach
    void enter() {
        town = Town.on(port);
    }

    @Test
    void the_proposer_hears_when_the_proposal_is_taken_up_and_anew_when_that_changes() {
        var proposal = town.published("dagordning@example.org");
        var aCase = "/api/cases/" + town.referredTo("kultur", proposal);
        var secretary = town.secretary("kultur");
        secretary.post(aCase + "/receipt").is(200);

        secretary.post(aCase + "/meeting", meeting(20)).is(200);
        secretary.post(aCase + "/meeting", meeting(40)).is(200);

        assertThat(kinds("dagordning@example.org"))
                .filteredOn("ON_AGENDA"::equals)
                .hasSize(2);
        town.advance("P15D");
        assertThat(debts(proposal))
                .filteredOn(debt -> debt.startsWith("AGENDA"))
                .hasSize(2)
                .containsOnly("AGENDA DISCHARGED");
    }

    @Test
    void a_decision_that_nobody_appeals_against_gains_legal_force_by_itself() {
        var proposal = town.published("lagakraft@example.org");
        var aCase = "/api/cases/" + town.referredTo("kultur", proposal);
        var secretary = town.secretary("kultur");
        secretary.post(aCase + "/receipt").is(200);
        secretary.post(aCase + "/decision", rejection()).is(201);
        secretary.post(aCase + "/protocol-adjustment", onToday()).is(200);
        secretary.post(aCase + "/protocol-announcement", onToday()).is(200);

        town.advance("P21D");
        assertThat(types(proposal)).doesNotContain("DecisionGainedLegalForce");
        town.advance("P2D");
        assertThat(types(proposal)).containsOnlyOnce("DecisionGainedLegalForce");
    }

    @Test
    void an_address_that_nobody_confirms_in_time_is_known_not_to_be_confirmed() {
        var proposal = town.submit("obekraftad@example.org").get("id");
        town.mails("obekraftad@example.org");
        assertThat(types(proposal)).contains("ContactAddressVerificationRequested");

        town.advance("P8D");

        assertThat(types(proposal)).containsOnlyOnce("ContactAddressVerificationFailed");
        assertThat(types(proposal)).doesNotContain("IntakeReminderIssued");
    }

    @Test
    void whoever_lacks_votes_hears_of_it_twice_while_there_is_time() {
        var proposal = town.published("forvarning@example.org");

        town.advance("P95D");

        assertThat(kinds("forvarning@example.org"))
                .containsSubsequence("PUBLICATION", "EXPIRY_NOTICE", "EXPIRY_NOTICE", "BALLOT_NOT_REACHED");
        assertThat(types(proposal)).filteredOn("ExpiryNoticeIssued"::equals).hasSize(2);
    }

    @Test
    void the_registry_is_reminded_of_a_proposal_that_it_has_not_looked_at() {
        var proposal = town.submit("osedd@example.org").get("id");
        var token = town.token("osedd@example.org");
        town.anyone()
                .post("/api/contact-confirmations", "{\"token\":\"" + token + "\"}")
                .is(200);

        town.advance("P40D");

        assertThat(types(proposal)).filteredOn("IntakeReminderIssued"::equals).hasSize(2);
        assertThat(subjects("registraturen@example.org", proposal)).hasSize(1);
        assertThat(subjects("samordnaren@example.org", proposal)).hasSize(1);
    }

    @Test
    void a_promise_is_carried_up_and_a_word_of_it_that_has_no_day_is_asked_for() {
        var proposal = town.published("lofte@example.org");
        var aCase = "/api/cases/" + town.referredTo("kultur", proposal);
        var secretary = town.secretary("kultur");
        secretary.post(aCase + "/receipt").is(200);
        secretary.post(aCase + "/decision", approval()).is(201);

        town.advance("P230D");

        assertThat(types(proposal).stream().filter(PROMISES::contains))
                .containsExactly(
                        "OverdueReminderIssued",
                        "DateReminderIssued",
                        "OverdueReminderIssued",
                        "OverdueReminderIssued",
                        "OverdueEscalated",
                        "DateReminderIssued",
                        "OverdueEscalated");
        assertThat(subjects("presidiet.kultur@example.org", proposal)).anyMatch(it -> it.contains("utlovades"));
    }

    @Test
    void the_coordinator_is_told_when_it_is_time_to_sum_up() {
        town.advance("P190D");

        assertThat(kinds("samordnaren@example.org")).contains("SUMMARY_DUE");
    }

    @Test
    void the_keeper_of_the_register_says_where_mail_to_an_organ_goes() {
        var addresses = "/api/committees/service/addresses";
        var moved = "{\"level\":\"PRESIDIUM\",\"address\":\"ordforande.service@example.org\"}";
        town.registrar().post(addresses, moved).refused(403, "role-not-allowed");
        town.admin().post("/api/committees/kyrko/addresses", moved).refused(404, "unknown");
        town.admin()
                .post(addresses, "{\"level\":\"PRESIDIUM\",\"address\":\"nobody\"}")
                .refused(400, "invalid-input");
        town.admin().post(addresses, moved).is(200);
        town.admin().post(addresses, moved).refused(409, "address-exists");
    }

    private static final List<String> PROMISES =
            List.of("OverdueReminderIssued", "OverdueEscalated", "DateReminderIssued");

    private List<String> types(String proposal) {
        return town.anyone()
                .as("revisor")
                .get("/api/audit/proposals/%s/trail", proposal)
                .is(200)
                .json()
                .valueStream()
                .map(line -> line.path("type").asString())
                .toList();
    }

    private List<String> debts(String proposal) {
        return town.anyone()
                .get("/api/proposals/%s/obligations", proposal)
                .is(200)
                .json()
                .path("items")
                .valueStream()
                .map(debt ->
                        debt.path("kind").asString() + " " + debt.path("state").asString())
                .toList();
    }

    private List<String> kinds(String address) {
        return town.mails(address)
                .valueStream()
                .map(mail -> mail.path("kind").asString())
                .toList();
    }

    private List<String> subjects(String address, String proposal) {
        return town.mails(address)
                .valueStream()
                .map(mail -> mail.path("subject").asString())
                .filter(subject -> subject.contains(proposal.replace("proposal", "BF")))
                .toList();
    }

    private String meeting(int days) {
        return "{\"date\":\"" + town.today().plusDays(days) + "\",\"item\":\"7\"}";
    }

    private String onToday() {
        return "{\"on\":\"" + town.today() + "\"}";
    }

    private String rejection() {
        return """
                {"type":"AVSLAG","ground":"MERITS","meetingDate":"%s","paragraph":"12","text":"Nämnden avslår förslaget.",
                 "motivation":"Platsen är för brant.","commitments":[]}
                """.formatted(town.today());
    }

    private String approval() {
        return """
                {"type":"BIFALL","ground":"MERITS","meetingDate":"%s","paragraph":"12","text":"Nämnden bifaller förslaget.",
                 "motivation":"Platsen saknar sittplatser.","commitments":[
                 {"description":"En bänk vid ån","scope":"FULL","dueBy":"%s","criteria":"Bänken står där"},
                 {"description":"Fler bänkar","scope":"PART","criteria":"De står där"}]}
                """.formatted(town.today(), town.today().plusDays(110));
    }
}
