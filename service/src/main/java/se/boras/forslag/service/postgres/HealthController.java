package se.boras.forslag.service.postgres;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says whether the service can take a command and answer a read, and nothing more. */
@RestController
@Tag(name = "Service")
class HealthController {

    private final JdbcTemplate database;
    private final List<ReadyWhen> conditions;

    HealthController(DataSource database, List<ReadyWhen> conditions) {
        this.conditions = conditions;
        this.database = new JdbcTemplate(database);
        this.database.setQueryTimeout(2);
    }

    @GetMapping("/api/health")
    @Operation(summary = "Whether the service can take a command and answer a read")
    ResponseEntity<Map<String, String>> health() {
        try {
            database.queryForObject("select 1", Integer.class);
            return conditions.stream().allMatch(ReadyWhen::ready) ? ResponseEntity.ok(Map.of("status", "UP")) : down();
        } catch (DataAccessException _) {
            return down();
        }
    }

    private static ResponseEntity<Map<String, String>> down() {
        return ResponseEntity.status(503).body(Map.of("status", "DOWN"));
    }
}
