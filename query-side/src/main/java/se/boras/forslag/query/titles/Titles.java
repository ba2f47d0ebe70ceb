package se.boras.forslag.query.titles;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The titles of proposals that everybody may see at present; one that is hidden now has none, whenever it is asked of. */
@Repository
public class Titles {

    private final JdbcClient database;

    Titles(JdbcClient database) {
        this.database = database;
    }

    public Map<String, String> of(Collection<String> proposals) {
        return found(proposals, " and audience = 'PUBLIC'");
    }

    /** For those who have signed in, who see the others too. */
    public Map<String, String> ofAll(Collection<String> proposals) {
        return found(proposals, "");
    }

    /** Whether the world may know that there is, or was, such a proposal. */
    public boolean isKnown(String proposal) {
        return !found(List.of(proposal), " and audience <> 'STAFF'").isEmpty();
    }

    private Map<String, String> found(Collection<String> proposals, String shown) {
        return database
                .sql("select proposal_id, title from read.proposal where proposal_id = any(?)" + shown)
                .param(proposals.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("proposal_id"), row.getString("title")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
