package se.boras.forslag.query.committees;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import org.springframework.stereotype.Component;
import se.boras.forslag.query.told.OrganNames;
import se.boras.forslag.query.told.OrganRegister;

/** Lends the names in the register to whoever tells of committees. */
@Component
class NamesOfCommittees implements OrganRegister {

    private final Committees committees;

    NamesOfCommittees(Committees committees) {
        this.committees = committees;
    }

    @Override
    public OrganNames names() {
        var known = committees.all().stream().collect(toMap(Committee::id, identity()));
        return (organ, day, english) -> {
            var committee = known.get(organ);
            if (committee == null) {
                return organ;
            }
            var name = committee.nameOn(day);
            return english ? name.nameEnglish() : name.name();
        };
    }
}
