package se.boras.forslag.service.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.service.inside.Answer;

/** Puts a matter together from what the interface tells of it. */
@Component
class Matters {

    private final Fresh house;

    Matters(Fresh house) {
        this.house = house;
    }

    @SuppressWarnings("unchecked")
    Matter of(String number) {
        var at = "/api/proposals/" + number;
        var proposal = house.get(at).orRefused().map();
        var caseId = proposal.get("caseId");
        return new Matter(
                proposal,
                orNothing(house.get(at + "/ballot")),
                house.get(at + "/ballot/void-batches").items(),
                caseId == null ? null : orNothing(house.get("/api/cases/" + caseId)),
                (List<Map<String, @Nullable Object>>) proposal.getOrDefault("commitments", List.of()),
                house.get(at + "/obligations").items(),
                house.get(at + "/timeline").items().reversed(),
                house.get("/api/worklist?limit=500").items().stream()
                        .filter(item -> number.equals(item.get("publicNumber")))
                        .toList());
    }

    private static @Nullable Map<String, @Nullable Object> orNothing(Answer answer) {
        return answer.good() ? answer.map() : null;
    }
}
