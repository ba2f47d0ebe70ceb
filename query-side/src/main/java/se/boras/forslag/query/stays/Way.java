package se.boras.forslag.query.stays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.lifecycle.Stage;

/** What the annals tell of one proposal's way: its stages, and the committees that had it, each from a day. */
record Way(String proposalId, List<Since> stages, List<List<Since>> cases) {

    static final String BETWEEN_CASES = " \\| ";

    private static final String NOBODY = "-";

    /** Something that was so from a day until the next was. */
    record Since(String what, LocalDate day) {}

    static Way of(String proposalId, String stages, @Nullable String leads) {
        var cases = leads == null ? Stream.<String>empty() : Stream.of(leads.split(BETWEEN_CASES));
        return new Way(proposalId, read(stages), cases.map(Way::read).toList());
    }

    private static List<Since> read(String told) {
        return Stream.of(told.split(" "))
                .map(part -> part.split("@"))
                .map(part -> new Since(part[0], LocalDate.parse(part[1])))
                .toList();
    }

    /** Every stay but in the archive: what is closed waits for nobody. */
    List<Stay> stays(LocalDate today) {
        var stays = new ArrayList<Stay>();
        var been = new HashSet<Stage>();
        for (int n = 0; n < stages.size(); n++) {
            var stage = Stage.valueOf(stages.get(n).what());
            var last = n == stages.size() - 1;
            var since = stages.get(n).day();
            var until = last ? later(since, today) : stages.get(n + 1).day();
            if (stage != Stage.CLOSED) {
                stays.add(new Stay(proposalId, stage, null, since, until, last, !been.add(stage)));
            }
        }
        return stays;
    }

    /** The same stays, by the committee that had the proposal on each of the days; nobody's days are left out. */
    List<Stay> byCommittee(LocalDate today) {
        var been = new HashSet<String>();
        return stays(today).stream()
                .filter(stay -> withCommittee(stay.stage()))
                .flatMap(stay -> parts(stay).stream())
                .map(part -> part.again(!been.add(part.stage() + "@" + part.committee())))
                .toList();
    }

    /** Those that handed the proposal over to another committee, each as often as it did. */
    List<String> handedOver() {
        return cases.stream()
                .flatMap(leads -> leads.stream().limit(leads.size() - 1L).filter(lead -> handedOn(leads, lead)))
                .map(Since::what)
                .toList();
    }

    private static boolean handedOn(List<Since> leads, Since lead) {
        return !leads.get(leads.indexOf(lead) + 1).what().equals(NOBODY);
    }

    private static boolean withCommittee(Stage stage) {
        return switch (stage) {
            case REFERRED, DECIDED, IMPLEMENTING -> true;
            case RECEIVED, VOTING, COUNTING, ELIGIBLE, CLOSED -> false;
        };
    }

    private List<Stay> parts(Stay stay) {
        var leads = cases.stream().flatMap(List::stream).toList();
        var parts = new ArrayList<Stay>();
        for (int n = 0; n < leads.size(); n++) {
            var lead = leads.get(n);
            var until = n == leads.size() - 1 ? LocalDate.MAX : leads.get(n + 1).day();
            var part = stay.with(lead.what(), lead.day(), until);
            if (!lead.what().equals(NOBODY) && (part.days() > 0 || part.days() == 0 && endsThere(stay, until))) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** A part of no days is worth telling where the whole has none, or has just come there. */
    private static boolean endsThere(Stay stay, LocalDate until) {
        return until.isAfter(stay.until()) && (stay.days() == 0 || stay.ongoing());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
