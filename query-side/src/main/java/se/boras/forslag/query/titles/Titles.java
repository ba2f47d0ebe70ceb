package se.boras.forslag.query.titles;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.Unsealing;

/** The titles of proposals that everybody may see at present; one that is hidden now has none, whenever it is asked of. */
@Repository
public class Titles {

    private final JdbcClient database;
    private final Unsealing texts;

    Titles(JdbcClient database, Unsealing texts) {
        this.database = database;
        this.texts = texts;
    }

    public Map<String, String> of(Collection<String> proposals) {
        return found(proposals, "audience = 'PUBLIC'", row -> row.getString("title"));
    }

    /** For those whose work it is, who see the others too; those lie sealed until somebody asks. */
    public Map<String, String> ofAll(Collection<String> proposals) {
        var known = new HashMap<>(of(proposals));
        known.putAll(found(proposals, "audience <> 'PUBLIC'", this::opened));
        return known;
    }

    /** Whether the world may know that there is, or was, such a proposal. */
    public boolean isKnown(String proposal) {
        return !found(List.of(proposal), "audience <> 'STAFF'", _ -> "").isEmpty();
    }

    private String opened(ResultSet row) throws SQLException {
        var sealed = row.getString("sealed");
        return sealed == null
                ? ""
                : texts.open(new ProposalId(row.getString("proposal_id")), new SealedText(sealed))
                        .orElse("");
    }

    /** How a row is read. */
    private interface Reading {
        String title(ResultSet row) throws SQLException;
    }

    private Map<String, String> found(Collection<String> proposals, String shown, Reading reading) {
        return database
                .sql("select proposal_id, title, view #>> '{content,title}' as sealed from read.proposal"
                        + " where proposal_id = any(?) and " + shown)
                .param(proposals.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("proposal_id"), reading.title(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
