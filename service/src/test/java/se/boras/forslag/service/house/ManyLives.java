package se.boras.forslag.service.house;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the log long: the life of its one proposal, many times over, straight into the table. */
final class ManyLives {

    /** Fifty ballots are open at a time, and their votes come in turn; then what is decided and done about them. */
    private static final String LIVES = """
            insert into log.event
            select head.position + row_number() over (order by p / 50, phase, vote, p, original),
                   replace(stream, number, '2026-' || :before + p), sequence, kind, type, revision, head.recorded_at,
                   gen_random_uuid(), replace(payload, number, '2026-' || :before + p), metadata
            from (select position, recorded_at from log.event order by position desc limit 1) head,
                 (values ('2026-0001')) as one (number),
                 generate_series(1, :proposals) p,
                 lateral (
                    select case when position < (select min(position) from log.event where kind = 'Vote') then 1 else 3 end
                               as phase,
                           0 as vote, position as original, stream, sequence, kind, type, revision, payload, metadata
                    from log.event where stream like '%' || number || '%' and kind <> 'Vote'
                    union all
                    select 2, n, position, stream, sequence, kind, type, revision, payload, metadata from (
                        select n, position, replace(stream, voter, md5(voter || n)) as stream, sequence, kind, type,
                               revision, replace(payload, voter, md5(voter || n)) as payload, metadata
                        from log.event, substr(stream, 16) voter, generate_series(1, :votes) n
                        where stream like 'vote-' || number || '-%') v
                 ) life
            """;

    private static final int FIRST = 1000;

    private ManyLives() {}

    /**
     * About so many events of so many proposals, which are numbered after so many that have been before; returns where
     * the log ends. Nobody must be running who would do something about them.
     */
    static long live(JdbcClient log, int events, int proposals, int before) {
        var others = log.sql("select count(*) from log.event where kind <> 'Vote' and stream like '%2026-0001%'")
                .query(Integer.class)
                .single();
        log.sql(LIVES)
                .param("proposals", proposals)
                .param("before", FIRST + before)
                .param("votes", Math.max(1, (events / proposals - others) / 2))
                .update();
        return log.sql("select max(position) from log.event").query(Long.class).single();
    }

    /** The first of them, in which everything happens that can be told in a read model of a proposal. */
    static void first(Town town) {
        var proposal = town.published("tusen@example.org");
        town.castAndConfirm(proposal, 1, 1);
        var caseId = town.referredTo("tekniska", proposal);
        var aCase = "/api/cases/" + caseId;
        var secretary = town.secretary("tekniska");
        secretary.post(aCase + "/receipt").is(200);
        secretary.post(aCase + "/registration", "{\"dnr\":\"TEK 2026-00042\"}").is(200);
        var decided = secretary
                .post(aCase + "/decision", """
                {"type":"BIFALL","ground":"MERITS","meetingDate":"%s","paragraph":"38 a","text":"Nämnden bifaller förslaget.",
                 "motivation":"Platsen saknar sittplatser.",
                 "commitments":[{"description":"En bänk vid ån","scope":"FULL","dueBy":"%s","criteria":"Bänken står där"}]}
                """.formatted(
                                town.today(), town.today().plusDays(90)))
                .is(201);
        var promise = "/api/commitments/"
                + decided.json().path("commitmentIds").get(0).asString();
        var officer = town.officer("tekniska");
        officer.post(promise + "/start", "{\"startedOn\":\"" + town.today() + "\"}")
                .is(200);
        officer.post(promise + "/completion", """
                {"completedOn":"%s","evidence":[{"title":"Foto","url":"https://example.org/bank.jpg","sha256":"%s"}]}
                """.formatted(town.today(), "0".repeat(64)))
                .is(200);
        secretary
                .post(
                        "/api/proposals/" + proposal + "/feedback",
                        "{\"kind\":\"DECISION\",\"text\":\"Bänken står på plats och du är välkommen att sätta dig.\"}")
                .is(200);
        town.mails("tusen@example.org");
    }
}
