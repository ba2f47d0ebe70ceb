package se.boras.forslag.query.stays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WayTest {

    private static final String NUMBER = "proposal-2026-0001";
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    @Test
    void a_stay_lasts_until_the_next_begins_and_the_last_until_today() {
        var way = Way.of(NUMBER, "RECEIVED@2026-03-02 VOTING@2026-03-05 COUNTING@2026-06-03", null);

        assertThat(told(way.stays(TODAY))).containsExactly("RECEIVED 3", "VOTING 90", "COUNTING 120 ongoing");
    }

    @Test
    void a_stay_of_no_days_is_one_all_the_same() {
        var way = Way.of(NUMBER, "RECEIVED@2026-03-02 VOTING@2026-03-02 ELIGIBLE@2026-10-01", null);

        assertThat(told(way.stays(TODAY))).containsExactly("RECEIVED 0", "VOTING 213", "ELIGIBLE 0 ongoing");
    }

    @Test
    void what_is_closed_waits_for_nobody() {
        var way = Way.of(NUMBER, "RECEIVED@2026-03-02 CLOSED@2026-03-05 REFERRED@2026-09-01 CLOSED@2026-09-11", null);

        assertThat(told(way.stays(TODAY))).containsExactly("RECEIVED 3", "REFERRED 10");
    }

    @Test
    void who_comes_back_has_been_there_before() {
        var way = Way.of(NUMBER, "REFERRED@2026-06-10 DECIDED@2026-09-01 REFERRED@2026-09-10", null);

        assertThat(way.stays(TODAY)).extracting(Stay::again).containsExactly(false, false, true);
    }

    @Test
    void T_15_each_committee_answers_for_its_own_days() {
        var way = Way.of(
                NUMBER,
                "ELIGIBLE@2026-06-04 REFERRED@2026-06-10 DECIDED@2026-09-01",
                "tekniska@2026-06-10 kultur@2026-07-01");

        assertThat(told(way.byCommittee(TODAY)))
                .containsExactly("REFERRED tekniska 21", "REFERRED kultur 62", "DECIDED kultur 30 ongoing");
        assertThat(way.handedOver()).containsExactly("tekniska");
    }

    @Test
    void days_with_nobody_are_nobody_s() {
        var way = Way.of(
                NUMBER,
                "REFERRED@2026-06-10 ELIGIBLE@2026-06-15 REFERRED@2026-06-20",
                "tekniska@2026-06-10 -@2026-06-15 | kultur@2026-06-20");

        assertThat(told(way.byCommittee(TODAY))).containsExactly("REFERRED tekniska 5", "REFERRED kultur 103 ongoing");
        assertThat(way.handedOver()).isEmpty();
    }

    @Test
    void who_got_it_today_has_it_already_and_who_gave_it_away_no_more() {
        var way = Way.of(NUMBER, "REFERRED@2026-06-10", "tekniska@2026-06-10 kultur@2026-10-01");

        assertThat(told(way.byCommittee(TODAY))).containsExactly("REFERRED tekniska 113", "REFERRED kultur 0 ongoing");
    }

    @Test
    void to_and_fro_shows_as_coming_back() {
        var way = Way.of(NUMBER, "REFERRED@2026-06-10", "tekniska@2026-06-10 kultur@2026-07-01 tekniska@2026-08-01");

        assertThat(way.byCommittee(TODAY)).extracting(Stay::again).containsExactly(false, false, true);
        assertThat(way.stays(TODAY)).extracting(Stay::again).containsExactly(false);
        assertThat(way.handedOver()).containsExactly("tekniska", "kultur");
    }

    private static List<String> told(List<Stay> stays) {
        return stays.stream()
                .map(stay -> stay.stage()
                        + (stay.committee() == null ? " " : " " + stay.committee() + " ")
                        + stay.days()
                        + (stay.ongoing() ? " ongoing" : ""))
                .toList();
    }
}
