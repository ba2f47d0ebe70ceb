package se.boras.forslag.service.lives;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a proposal's cases stand, told from the log alone. */
final class Cases {

    private static final String[] WITH_WHOM = {
        "ReferredToCommittee", "LeadTransferred", "ReferralReceived", "ReferralDeclined", "ReferralRecalled"
    };

    private Cases() {}

    /** The case the proposal lies with now: neither declined nor called back. */
    static Optional<String> current(Chronicle chronicle) {
        return chronicle.streams("case").stream()
                .filter(stream ->
                        !chronicle.last(stream, WITH_WHOM).orElseThrow().is("ReferralDeclined", "ReferralRecalled"))
                .findFirst();
    }

    static Optional<String> lead(Chronicle chronicle) {
        return chronicle.latest("case").map(stream -> lead(chronicle, stream));
    }

    static String lead(Chronicle chronicle, String stream) {
        var row =
                chronicle.last(stream, "ReferredToCommittee", "LeadTransferred").orElseThrow();
        return row.is("LeadTransferred") ? row.text("to") : row.text("lead");
    }

    static boolean sent(Chronicle chronicle, String stream) {
        return chronicle.last(stream, WITH_WHOM).orElseThrow().is("ReferredToCommittee", "LeadTransferred");
    }

    static boolean received(Chronicle chronicle, String stream) {
        return chronicle.last(stream, WITH_WHOM).orElseThrow().is("ReferralReceived");
    }

    /** The decisions that stand after these rows. */
    static List<String> standing(Stream<Row> rows) {
        var standing = new LinkedHashMap<String, Boolean>();
        rows.forEach(row -> {
            switch (row.type()) {
                case "CommitteeDecisionRecorded", "DecisionUpheld" -> standing.put(row.text("decisionId"), true);
                case "DecisionAnnulled", "DecisionRevoked" -> standing.put(row.text("decisionId"), false);
                case "DecisionReplaced" -> standing.put(row.text("oldDecisionId"), false);
                default -> {}
            }
        });
        return standing.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    static Optional<String> standing(Chronicle chronicle, String stream) {
        return standing(chronicle.of(stream)).stream().findFirst();
    }

    /** A field of a decision as it reads after its corrections. */
    static String reads(Chronicle chronicle, String decision, String field) {
        return chronicle.rows().stream()
                .filter(row -> row.text("decisionId").equals(decision))
                .filter(row -> row.is("CommitteeDecisionRecorded")
                        || row.is("DecisionRecordCorrected")
                                && row.text("field").equals(field))
                .map(row -> row.is("DecisionRecordCorrected") ? row.text("is") : row.text(field))
                .reduce("", (_, later) -> later);
    }
}
